// What else stands on the watch: who was sent on, who is expected, what stands at the post, and how old its lists are.
import type { ReactNode } from "react";
import type { Trouble as Said } from "../api/problem.ts";
import type { Trust, Watch } from "../api/types.ts";
import { Marked } from "../parts/Marked.tsx";
import { Section } from "../parts/Page.tsx";
import type { SignKind } from "../parts/Sign.tsx";
import { age } from "../parts/Span.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { Day, Minute } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import { LONG, SOON } from "./needs.ts";
import { Go } from "./Needs.tsx";

function Rows({ none, children }: { none: string; children: ReactNode[] }) {
  const words = useWords();
  if (children.length > 0) return <ul className="grid divide-y divide-line">{children}</ul>;
  return (
    <p className="text-soft">
      {words.say(none)} {words.hint(none)}
    </p>
  );
}

const ROW = "flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2 first:pt-0 last:pb-0";

export function Referrals({ watch: { at, post, referrals } }: { watch: Watch }) {
  const words = useWords();
  return (
    <Section title={words.say("watch-referrals")}>
      <Rows none="watch-referrals-none">
        {referrals.map(({ lane, since, opened }) => (
          <li key={`${opened}-${since}`} className={ROW}>
            <span>
              {lane ? <bdi>{lane}</bdi> : words.say("watch-lane-unnamed")} <span className="text-sm text-soft">{words.say("watch-sent")}</span> <Minute at={since} />
            </span>
            <Marked kind={at - since >= LONG.referral ? "look" : "unknown"}>{age(words, at - since)}</Marked>
          </li>
        ))}
      </Rows>
      {referrals.length > 0 && (
        <Go to={{ path: "/records", search: { phase: "referred", post } }}>{words.say("watch-to-list")}</Go>
      )}
    </Section>
  );
}

export function Expected({ watch: { expected } }: { watch: Watch }) {
  const words = useWords();
  return (
    <Section title={words.say("watch-expected")}>
      <Rows none="watch-expected-none">
        {expected.map(({ id, kind, carrier, service, expected: count, come, ended }) => (
          <li key={id} className={ROW}>
            <span>
              {words.say(`watch-group-${kind}`)} <bdi className="text-sm text-soft">{[carrier, service].filter(Boolean).join(" · ")}</bdi>
            </span>
            <span className="text-sm">{words.say("watch-come", { come, count, ended })}</span>
          </li>
        ))}
      </Rows>
    </Section>
  );
}

const DEVICE: Record<string, SignKind> = { heard: "clear", silent: "unknown", ended: "look" };

export function Devices({ watch: { at, devices } }: { watch: Watch }) {
  const words = useWords();
  return (
    <Section title={words.say("watch-devices")} note={words.say("watch-devices-note")}>
      <Rows none="watch-devices-none">
        {devices.map(({ id, name, kind, desk, state, heard, until }) => (
          <li key={id} className={ROW}>
            <span>
              <bdi className="font-medium">{name}</bdi> <span className="text-sm text-soft">{words.list([words.say(`watch-device-${kind}`), ...(desk ? [words.text(desk)] : [])])}</span>
            </span>
            <span className="flex flex-wrap items-baseline gap-x-3 text-sm">
              {until - at <= SOON && state !== "ended" && (
                <span className="text-soft">
                  {words.say("watch-device-until")} <Day at={until} />
                </span>
              )}
              {heard != null && <Minute at={heard} />}
              <Marked kind={DEVICE[state] ?? "unknown"}>{words.say(`watch-device-${state}`)}</Marked>
            </span>
          </li>
        ))}
      </Rows>
    </Section>
  );
}

export function Lists({ trust, trouble }: { trust: Trust | undefined; trouble: Said | undefined }) {
  const words = useWords();
  return (
    <Section title={words.say("watch-lists")}>
      <Trouble trouble={trouble} />
      {trust && (
        <Rows none="watch-lists-none">
          {trust.lists.map(({ sha256, kind, state, age: of }) => (
            <li key={sha256} className={ROW}>
              <span>
                {words.say(`watch-list-${kind}`)} <bdi className="text-sm text-soft">{state}</bdi>
              </span>
              {of && <Marked kind={of.old === "older-than-four-weeks" ? "look" : of.old ? "unknown" : "clear"}>{words.say(of.old ? `watch-${of.old}` : of.days === 0 ? "watch-list-today" : "watch-list-days", { count: of.days })}</Marked>}
            </li>
          ))}
        </Rows>
      )}
    </Section>
  );
}
