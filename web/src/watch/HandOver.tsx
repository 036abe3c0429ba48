// Contacts that go on are handed over to a colleague: at the end of a shift, or where somebody left a counter.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.ts";
import { troubleOf, type Trouble as Said } from "../api/problem.ts";
import type { Line } from "../api/types.ts";
import { Choice } from "../parts/Choice.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Press } from "../parts/Press.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";

const MOST = 200;
/** Who is in charge of contacts. */
const ROLES = ["first-line", "second-line"];

/** The contacts of a post that go on. That somebody opens the list is recorded: it is asked for once, and again when something was done. */
const useGoing = (post: string) =>
  useQuery({
    queryKey: ["watch", "going", post],
    queryFn: async () => {
      const asked = ["open", "referred"].map((phase) => ask("get", "/api/contacts", { query: { post, phase, most: MOST } }));
      return (await Promise.all(asked)).flatMap(({ contacts }) => contacts);
    },
    refetchOnWindowFocus: false,
    retry: false,
  });

const useOfficers = (post: string) =>
  useQuery({
    queryKey: ["watch", "officers"],
    queryFn: () => ask("get", "/api/accounts"),
    select: ({ accounts }) => ({
      numbers: new Map(accounts.map(({ id, number }) => [id, number])),
      here: accounts.filter(({ left, posts, roles }) => !left && posts.includes(post) && roles.some((role) => ROLES.includes(role))),
    }),
    retry: false,
  });

export function HandOver({ post }: { post: string }) {
  const words = useWords();
  const going = useGoing(post);
  const officers = useOfficers(post);
  const error = going.error ?? officers.error;
  if (error) return <Trouble trouble={troubleOf(error)} />;
  if (!going.data || !officers.data) return <p className="p-6 text-soft">{words.say("table-loading")}</p>;
  const { here, numbers } = officers.data;
  const empty = going.data.length === 0 ? "watch-hand-none" : here.length === 0 ? "watch-hand-nobody" : undefined;
  if (empty) {
    return (
      <div className="card">
        <Empty title={words.say(empty)}>{words.hint(empty)}</Empty>
      </div>
    );
  }
  return <Chosen key={post} lines={going.data} to={here.map(({ id, number }) => ({ id, shown: number }))} number={(id) => numbers.get(id) ?? "–"} />;
}

type Props = { lines: readonly Line[]; to: { id: string; shown: string }[]; number(account: string): string };

function Chosen({ lines, to, number }: Props) {
  const words = useWords();
  const client = useQueryClient();
  const [from, setFrom] = useState("");
  const [taker, setTaker] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Said>();
  const [done, setDone] = useState(0);
  const shown = lines.filter(({ officer }) => from === "" || officer === from);
  const givers = [...new Set(lines.flatMap(({ officer }) => officer ?? []))].map((id) => ({ id, shown: number(id) }));
  // What the taker has already is handed to nobody.
  const given = shown.filter(({ id, officer }) => chosen.has(id) && officer !== taker);
  const toggle = (ids: string[], on: boolean) => setChosen(new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  const hand = async () => {
    setBusy(true);
    setTrouble(undefined);
    let count = 0;
    try {
      for (const { id } of given) {
        await ask("post", "/api/contacts/{id}/hand-over", { at: { id }, json: { to: taker }, key: crypto.randomUUID() });
        count += 1;
      }
    } catch (error) {
      setTrouble(troubleOf(error));
    }
    setDone(count);
    setChosen(new Set());
    await client.invalidateQueries({ queryKey: ["watch"] });
    setBusy(false);
  };
  return (
    <section aria-label={words.say("watch-hand-over")} className="card grid gap-4 p-5">
      <p className="max-w-[80ch] text-soft">{words.say("watch-hand-note")}</p>
      <Trouble trouble={trouble} />
      {done > 0 && (
        <p role="status">
          <Marked kind="clear">{words.say("watch-handed", { count: done })}</Marked>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Choice label={words.say("watch-from")} options={[{ id: "", shown: words.say("watch-from-all") }, ...givers]} chosen={from} choose={setFrom} />
        <Tick label={words.say("watch-all")} on={shown.length > 0 && shown.every(({ id }) => chosen.has(id))} set={(on) => toggle(shown.map(({ id }) => id), on)} />
      </div>
      <ul className="grid divide-y divide-line border-y border-line">
        {shown.map(({ id, number: name, officer, opened, phase }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <Tick label={<bdi className="font-medium">{name}</bdi>} on={chosen.has(id)} set={(on) => toggle([id], on)} />
            <span className="flex flex-wrap items-baseline gap-x-5 text-sm text-soft">
              <span>{words.say(phase === "referred" ? "watch-referred" : "watch-counters")}</span>
              <bdi>{officer ? number(officer) : "–"}</bdi>
              <When at={opened} />
            </span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <Choice label={words.say("watch-to")} options={[{ id: "", shown: words.say("watch-to-choose") }, ...to]} chosen={taker} choose={setTaker} />
        <Press weight="primary" isDisabled={busy || taker === "" || given.length === 0} onPress={() => void hand()}>
          {given.length === 0 ? words.say("watch-hand-over") : words.say("watch-hand", { count: given.length })}
        </Press>
      </div>
    </section>
  );
}

function Tick({ label, on, set }: { label: React.ReactNode; on: boolean; set(on: boolean): void }) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} className="size-[18px] accent-(--color-accent)" />
      <span>{label}</span>
    </label>
  );
}
