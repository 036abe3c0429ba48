// The state of the record: how much it holds, what was signed of it, and whether it is what was signed.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import { Fact, Facts } from "../parts/Facts.tsx";
import { Note } from "../parts/Note.tsx";
import { Section } from "../parts/Page.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";

export function Ledger() {
  const words = useWords();
  const read = useQuery({ queryKey: ["ledger"], queryFn: () => ask("get", "/api/ledger", { itself: true }), refetchInterval: 30_000 });
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  const { size, checkpoint, looked } = read.data;
  const state = !looked ? "unlooked" : looked.fault ? "fault" : "whole";
  return (
    <>
      <Note kind={state === "whole" ? "clear" : state === "fault" ? "grave" : "unknown"} live>
        <p className="font-medium">{words.say(`offices-ledger-${state}`)}</p>
        {state === "fault" && <p>{words.hint("offices-ledger-fault")}</p>}
        {looked && (
          <p className="text-soft">
            {words.say("offices-looked")} <When at={looked.at} /> {looked.fault && <bdi className="ident">({looked.fault})</bdi>}
          </p>
        )}
      </Note>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Section title={words.say("offices-ledger-holds")}>
          <Facts>
            <Fact name={words.say("offices-events")}>{size}</Fact>
            {checkpoint && (
              <>
                <Fact name={words.say("offices-events-signed")}>{checkpoint.size}</Fact>
                <Fact name={words.say("offices-events-after")}>{size - checkpoint.size}</Fact>
              </>
            )}
          </Facts>
        </Section>
        <Section title={words.say("offices-checkpoint")} note={words.say("offices-checkpoint-note")}>
          {!checkpoint && <p>{words.say("offices-no-checkpoint")}</p>}
          {checkpoint && (
            <Facts>
              <Fact name={words.say("offices-record-name")}>
                <bdi className="ident">{checkpoint.origin}</bdi>
              </Fact>
              <Fact name={words.say("offices-root")}>
                <bdi className="ident font-code text-[13px] break-all select-all">{checkpoint.root}</bdi>
              </Fact>
              <Fact name={words.say("offices-signatures")}>
                <ul>
                  {checkpoint.signatures.map(({ name, key }) => (
                    <li key={key}>
                      <bdi className="ident">{name}</bdi> <bdi className="ident font-code text-[13px] text-soft">{key}</bdi>
                    </li>
                  ))}
                </ul>
              </Fact>
            </Facts>
          )}
        </Section>
      </div>
    </>
  );
}
