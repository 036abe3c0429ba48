// What is left: a slip that anybody may carry, and what still keeps the way closed. What was said is not here any more.
import { Press } from "../parts/Press.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import { Bar } from "./Bar.tsx";
import { useTalk } from "./useTalk.ts";

export function Slip() {
  const words = useWords();
  const [talk, { told }] = useTalk();
  if (!told) return null;
  const obstacles = [...new Set(told.obstacles)];
  return (
    <>
      <Bar />
      <div className="mx-auto grid w-full max-w-2xl content-start gap-6 px-8 py-8 print:block print:p-0">
        <header className="flex items-center gap-4 print:hidden">
          <Sign kind="clear" size={44} />
          <div role="status">
            <h1 className="text-3xl font-semibold">{words.say("private-sealed")}</h1>
            <p className="mt-1 text-soft">{words.say("private-sealed-line")}</p>
          </div>
        </header>
        {obstacles.length > 0 && (
          <section aria-label={words.say("private-open")} className="grid gap-2 rounded-xl bg-look-soft p-4 print:hidden">
            {obstacles.map((code) => (
              <p key={code} className="flex items-center gap-2.5 font-semibold text-look">
                <Sign kind="look" />
                {words.say(`private-obstacle-${code}`)}
              </p>
            ))}
            <p>{words.say("private-open-line")}</p>
          </section>
        )}
        <Paper point={told.point} at={told.at} receipt={told.receipt} />
        <p className="text-sm text-soft print:hidden">{words.say("private-slip-line")}</p>
        <div className="grid grid-cols-[1fr_2fr] gap-3 print:hidden">
          <Press onPress={() => print()}>{words.say("private-print")}</Press>
          <Press weight="primary" onPress={() => talk.end()}>
            {words.say("private-next")}
          </Press>
        </div>
      </div>
    </>
  );
}

/** Where and when somebody was, and a number: nothing tells of what. */
function Paper({ point, at, receipt }: { point: string; at: Date; receipt: string }) {
  const words = useWords();
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const lines = [
    ["private-slip-point", <bdi key="p">{point.toUpperCase()}</bdi>],
    ["private-slip-date", words.date(day)],
    ["private-slip-number", <span key="n" className="ident text-base">{receipt.match(/.{1,4}/g)?.join(" ")}</span>],
  ] as const;
  return (
    <section aria-label={words.say("private-slip")} className="card border-dashed p-6 print:border-0">
      <p className="mb-3 font-semibold">{words.say("frame-name")}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {lines.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{words.say(name)}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const two = (number: number) => String(number).padStart(2, "0");
