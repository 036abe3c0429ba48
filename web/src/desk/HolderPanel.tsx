// The middle column: both portraits, who the holder is said to be, and each field by where it stands.
import { useState } from "react";
import type { Finding, Tree } from "../api/types.ts";
import { More } from "../parts/More.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import { documentsOf, proofOf, rowsOf } from "./fields.ts";
import { Fields } from "./Fields.tsx";
import { holderOf } from "./holder.ts";
import { Person } from "./Person.tsx";
import { ChipPortrait, PrintedPortrait } from "./Portraits.tsx";
import { useSittingState } from "./useSitting.ts";

export function HolderPanel({ proofs }: { proofs: readonly Finding[] }) {
  const words = useWords();
  const { tree } = useSittingState();
  const documents = tree ? documentsOf(tree) : [];
  const [chosen, setChosen] = useState("0");
  const index = Number(chosen) < documents.length ? Number(chosen) : 0;
  const document = documents[index];
  return (
    <section aria-labelledby="desk-holder" tabIndex={0} className="card flex min-h-0 flex-col overflow-auto p-5 max-[1120px]:order-3">
      <h2 id="desk-holder" className="sr-only">
        {words.say("desk-holder")}
      </h2>
      {documents.length > 1 && (
        <div className="mb-3">
          <Segments
            label={words.say("desk-documents")}
            chosen={String(index)}
            choose={setChosen}
            segments={documents.map(({ kind }, number) => ({ id: String(number), shown: words.word("type", kind) }))}
          />
        </div>
      )}
      <div className="mb-3 grid grid-cols-[1fr_1fr_1.55fr] gap-3.5">
        <PrintedPortrait index={index} />
        <ChipPortrait index={index} />
        <Person holder={document && tree ? holderOf(document, tree.at) : undefined} />
      </div>
      <Fields rows={rowsOf(tree, index)} proof={proofOf(tree, index)} seal={documents[index]?.sources.some((source) => source.includes("seal")) ?? false} />
      <Proofs proofs={ofDocument(proofs, index)} tree={tree} />
      <More className="-bottom-5 -mx-5" />
    </section>
  );
}

const ofDocument = (findings: readonly Finding[], index: number) => findings.filter(({ document }) => (document ?? index) === index);

/** What was proven, and what is good to know. */
function Proofs({ proofs, tree }: { proofs: readonly Finding[]; tree: Tree | undefined }) {
  const words = useWords();
  return (
    <ul className="mt-4 grid gap-2 text-sm text-soft" aria-label={words.say("desk-proofs")}>
      {tree &&
        proofs.map(({ code, args }, index) => (
          <li key={index} className="flex items-start gap-2 [overflow-wrap:anywhere]">
            <span className="mt-0.5">
              <Sign kind={PROVEN.has(code) ? "clear" : "unknown"} />
            </span>
            {words.say(`finding-${code}`, args as Record<string, string>)}
          </li>
        ))}
    </ul>
  );
}

const PROVEN = new Set(["signed-by", "not-revoked-as-of", "not-reported-as-of", "mrz-reading-confirmed"]);
