// What the results mean: each finding as a sentence, with its arguments and the checks that it rests on.
import { Link } from "@tanstack/react-router";
import type { Contact, Finding, Tree } from "../../api/types.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Sign, type SignKind } from "../../parts/Sign.tsx";
import { useWords } from "../../words/context.tsx";
import type { Arguments } from "../../words/words.ts";
import { ofSaid, restsOn } from "./said.ts";
import { keyOf } from "./tree.ts";

const WEIGHT: Record<Finding["severity"], number> = { critical: 0, serious: 1, attention: 2, info: 3 };
const SIGNS: Record<Finding["severity"], SignKind> = { critical: "grave", serious: "grave", attention: "look", info: "unknown" };

export function Findings({ tree, contact }: { tree: Tree; contact: Contact }) {
  const words = useWords();
  const findings = tree.findings.toSorted((one, two) => WEIGHT[one.severity] - WEIGHT[two.severity]);
  if (findings.length === 0) return <Empty title={words.say("laboratory-findings-none")} />;
  return (
    <ol aria-label={words.say("laboratory-checks-page-findings")} className="grid gap-3">
      {findings.map((finding, index) => (
        <li key={index} className="card grid gap-2 p-4">
          <One finding={finding} tree={tree} contact={contact} />
        </li>
      ))}
    </ol>
  );
}

function One({ finding, tree, contact }: { finding: Finding; tree: Tree; contact: Contact }) {
  const words = useWords();
  const { code, severity, args } = finding;
  const hint = words.hint(`finding-${code}`, args as Arguments);
  const rests = tree.checks.filter((check) => restsOn(finding, check));
  return (
    <>
      <div className="flex items-start gap-2.5">
        <span className="mt-0.5">
          <Sign kind={SIGNS[severity]} size={20} />
        </span>
        <div className="min-w-0 [overflow-wrap:anywhere]">
          <p className="text-[13px] text-soft">
            {words.word("severity", severity)} · <bdi className="font-mono text-[12px]">{code}</bdi>
          </p>
          <p className="font-medium">{words.say(`finding-${code}`, args as Arguments)}</p>
          {hint && <p className="text-sm text-soft">{hint}</p>}
        </div>
      </div>
      {Object.keys(args).length > 0 && (
        <dl aria-label={words.say("laboratory-finding-arguments")} className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-0.5 ps-7.5 text-[13px]">
          {Object.entries(args).map(([name, value]) => (
            <div key={name} className="contents">
              <dt>
                <bdi className="font-mono text-[12px] text-soft">{name}</bdi>
              </dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">
                <bdi className="font-mono text-[12px]">{value === null ? "–" : words.text(String(value))}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rests.length > 0 && (
        <p className="flex flex-wrap gap-x-3 gap-y-1 ps-7.5 text-[13px]">
          <span className="text-soft">{words.say("laboratory-finding-rests")}</span>
          {rests.map((check) => (
            <Link key={keyOf(check)} to="/laboratory/$" params={{ _splat: `${contact.id}/checks/${keyOf(check)}` }} className="text-accent underline-offset-2 hover:underline">
              {[words.check(check.path), ofSaid(words, check)].filter(Boolean).join(" · ")}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}
