// The log of a post: which checks are relaxed now and by whom, and what was written down. It names no traveller.
import type { ReactNode } from "react";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { LogEntry, Relaxation, Session } from "../api/types.ts";
import { may } from "../frame/places.ts";
import { Marked } from "../parts/Marked.tsx";
import { Section } from "../parts/Page.tsx";
import { Sure } from "../parts/Sure.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { Minute, When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import { Relax } from "./Relax.tsx";
import { useEnter, useLog } from "./useLog.ts";
import { WriteNote } from "./WriteNote.tsx";

type Props = { session: Session; post: string };

export function Log({ session, post }: Props) {
  const words = useWords();
  const log = useLog(post);
  if (log.error && !log.data) return <Trouble trouble={troubleOf(log.error)} />;
  if (!log.data) return <p className="p-6 text-soft">{words.say("table-loading")}</p>;
  const { entries, relaxable } = log.data;
  const relaxes = may(session, "relax-checks");
  const orders = entries.filter(({ relaxation }) => relaxation?.in_force);
  return (
    <>
      {log.error && <Trouble trouble={troubleOf(log.error)} />}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Section title={words.say("watch-relaxed")} note={words.say("watch-relaxed-note")}>
          <Orders orders={orders} post={post} relaxes={relaxes} />
          {relaxes && relaxable.map((of) => <Relax key={`${post} ${of.profile}`} post={post} relaxable={of} />)}
        </Section>
        <Section title={words.say("watch-note")} note={words.say("watch-note-note")}>
          <WriteNote key={post} post={post} />
        </Section>
      </div>
      <Section title={words.say("watch-log")}>
        <Entries entries={entries} />
      </Section>
    </>
  );
}

/** What an order lets be missing, and for whom. */
export function Said({ of }: { of: Relaxation }) {
  const words = useWords();
  return (
    <>
      {words.list(of.sets.map((set) => words.say(`set-${set}`)))} <span className="text-sm text-soft">({words.say(of.direction ? `direction-${of.direction}` : "watch-all-directions")})</span>
    </>
  );
}

function Orders({ orders, post, relaxes }: { orders: readonly LogEntry[]; post: string; relaxes: boolean }) {
  const words = useWords();
  const { busy, trouble, enter } = useEnter(post);
  if (orders.length === 0) return <Marked kind="clear">{words.say("watch-relaxed-none")}</Marked>;
  const lift = (id: string) => enter((key) => ask("delete", "/api/posts/{post}/relaxations/{id}", { at: { post, id }, key }));
  return (
    <>
      <Trouble trouble={trouble} />
      <ul className="grid divide-y divide-line">
        {orders.map(({ id, by, relaxation }) =>
          relaxation ? (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2 first:pt-0">
              <Marked kind="look">
                <Said of={relaxation} /> · {words.say("watch-until")} <Minute at={relaxation.until} /> · <bdi>{by?.number ?? "–"}</bdi>
              </Marked>
              {relaxes && <Sure small shown={words.say("watch-lift")} ask={words.say("watch-lift-ask")} yes={words.say("watch-lift")} busy={busy} does={() => void lift(id)} />}
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}

function Entries({ entries }: { entries: readonly LogEntry[] }) {
  const words = useWords();
  if (entries.length === 0) {
    return (
      <p className="text-soft">
        {words.say("watch-log-none")} {words.hint("watch-log-none")}
      </p>
    );
  }
  return (
    <ol className="grid divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-x-6 gap-y-0.5 py-2.5 first:pt-0 sm:grid-cols-[190px_1fr]">
          <span className="text-sm">
            <When at={entry.at} />
            <br />
            <bdi className="text-soft">{entry.by?.number ?? "–"}</bdi>
          </span>
          <span>{entry.relaxation ? <Ordered of={entry.relaxation} /> : entry.note ? <Noted subject={words.say(`watch-subject-${entry.note.subject}`)}>{entry.note.text}</Noted> : null}</span>
        </li>
      ))}
    </ol>
  );
}

function Noted({ subject, children }: { subject: string; children: ReactNode }) {
  return (
    <>
      <span className="text-sm font-medium text-soft">{subject}</span>
      <br />
      <bdi className="whitespace-pre-line">{children}</bdi>
    </>
  );
}

function Ordered({ of }: { of: Relaxation }) {
  const words = useWords();
  return (
    <>
      <span className="text-sm font-medium text-soft">{words.say("watch-ordered")}</span>
      <br />
      <Said of={of} /> · {words.say(`watch-because-${of.circumstance}`)} · {words.say("watch-until")} <Minute at={of.until} />
      {of.lifted != null && (
        <>
          <br />
          <span className="text-sm text-soft">
            {words.say("watch-lifted")} <Minute at={of.lifted} /> · <bdi>{of.lifted_by?.number ?? "–"}</bdi>
          </span>
        </>
      )}
    </>
  );
}
