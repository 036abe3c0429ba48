// What the trust in each state rests on, what runs out, what is missing, and what to do about it.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { components } from "../api/schema.ts";
import { Empty } from "../parts/Empty.tsx";
import { Fact, Facts } from "../parts/Facts.tsx";
import { Hash } from "../parts/Hash.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Section } from "../parts/Page.tsx";
import { Sign } from "../parts/Sign.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { Day } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";

type State = components["schemas"]["State"];
type Item = components["schemas"]["Item"];

const useRadar = () => useQuery({ queryKey: ["trust", "radar"], queryFn: () => ask("get", "/api/trust/radar") });

/** Arguments as sentences take them: a hash by its beginning, an instant by its day. */
export const short = (args: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, /^[0-9a-f]{40,}$/.test(value) ? value.slice(0, 16) : /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value]));

const kindOf = (items: readonly Item[]) => (items.some(({ pressing }) => pressing) ? "look" : items.length > 0 ? "unknown" : "clear");

export function Radar() {
  const words = useWords();
  const read = useRadar();
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  const { states, missing } = read.data;
  const said = ({ items }: State) => words.say(`offices-radar-${kindOf(items)}`, { count: items.length });
  const first = ({ items: [item] }: State) => (item ? words.say(`radar-action-${item.action}`) : "");
  const columns: Column<State>[] = [
    { id: "state", head: words.say("offices-issuer"), text: ({ state }) => state, show: ({ state }) => <bdi>{state}</bdi> },
    { id: "items", head: words.say("offices-state"), text: said, show: (state) => <Marked kind={kindOf(state.items)}>{said(state)}</Marked>, order: ({ items }) => items.filter(({ pressing }) => pressing).length * 100 + items.length },
    { id: "do", head: words.say("offices-do"), text: first },
    { id: "keys", head: words.say("offices-keys"), text: ({ keys }) => String(keys), order: ({ keys }) => keys },
    { id: "certificates", head: words.say("offices-certificates"), text: ({ certificates }) => String(certificates), order: ({ certificates }) => certificates },
    { id: "until", head: words.say("offices-until"), text: ({ until }) => until?.slice(0, 10) ?? "", show: ({ until }) => until && <Day at={until} /> },
    { id: "vouchers", head: words.say("offices-vouchers"), text: ({ vouchers }) => String(vouchers.length), order: ({ vouchers }) => vouchers.length },
  ];
  return (
    <>
      <Table
        label={words.say("offices-radar")}
        columns={columns}
        rows={states}
        id={({ state }) => state}
        to={({ state }) => `/trust/radar/${state.toLowerCase()}`}
        file="trust-radar"
        empty={<Empty title={words.say("offices-no-lists")}>{words.hint("offices-no-lists")}</Empty>}
      />
      {missing.length > 0 && (
        <Section title={words.say("offices-missing")} note={words.hint("radar-missing", { country: null })}>
          <p>
            <bdi className="ident">{missing.join(" ")}</bdi>
          </p>
        </Section>
      )}
    </>
  );
}

export function RadarState({ state }: { state: string }) {
  const words = useWords();
  const read = useRadar();
  const found = read.data?.states.find((one) => one.state === state);
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  if (!found) return <Empty title={words.say("radar-missing", { country: state })}>{words.hint("radar-missing", { country: state })}</Empty>;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
      <Section title={words.say("offices-said")}>
        {found.items.length === 0 && <p>{words.say("offices-radar-clear", { count: 0 })}</p>}
        <ul className="grid gap-3">
          {found.items.map(({ code, action, pressing, args }, at) => (
            <li key={at} className="flex items-start gap-3">
              <Sign kind={pressing ? "look" : "unknown"} size={20} />
              <div>
                <p className="font-medium">{words.say(code, short(args))}</p>
                <p className="text-sm text-soft">{words.hint(code, short(args)) ?? words.say(`radar-action-${action}`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.say("offices-held")}>
        <Facts>
          <Fact name={words.say("offices-keys")}>{found.keys}</Fact>
          <Fact name={words.say("offices-certificates")}>{found.certificates}</Fact>
          {found.until && (
            <Fact name={words.say("offices-until")}>
              <Day at={found.until} />
            </Fact>
          )}
          <Fact name={words.say("offices-vouchers")}>
            <ul>
              {found.vouchers.map((voucher) => (
                <li key={voucher}>
                  <Hash of={voucher} />
                </li>
              ))}
            </ul>
          </Fact>
        </Facts>
      </Section>
    </div>
  );
}
