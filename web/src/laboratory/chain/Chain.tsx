// Who signed, and where trust in the signer comes from; and what opens the chip.
import type { Tree } from "../../api/types.ts";
import { Empty } from "../../parts/Empty.tsx";
import { useWords } from "../../words/context.tsx";
import { documentsOf } from "../../desk/fields.ts";
import type { Shown } from "../panels.ts";
import { SubPages } from "../SubPages.tsx";
import { KeyShown } from "./KeyShown.tsx";
import { Signed } from "./Signed.tsx";

const PAGES = ["", "key"] as const;

export default function Chain({ contact, tree, rest }: Shown) {
  const words = useWords();
  if (contact.runs.length === 0) return <Empty title={words.say("laboratory-no-run")} />;
  if (!tree) return <p className="text-soft">{words.say("table-loading")}</p>;
  const page = PAGES.find((one) => one === rest) ?? "";
  return (
    <div className="grid gap-4">
      <SubPages label={words.say("laboratory-chain-pages")} contact={contact.id} panel="chain" here={page} pages={PAGES.map((id) => ({ id, shown: words.say(`laboratory-chain-page-${id || "signer"}`) }))} />
      {page === "key" ? <KeyShown tree={tree} /> : <Signers contact={contact.id} tree={tree} />}
    </div>
  );
}

function Signers({ contact, tree }: { contact: string; tree: Tree }) {
  const words = useWords();
  const signed = documentsOf(tree).flatMap((document, index) => document.signers.map((signer) => ({ document, index, signer })));
  if (signed.length === 0) return <Empty title={words.say("laboratory-chain-none")}>{words.hint("laboratory-chain-none")}</Empty>;
  return (
    <div className="grid gap-8">
      {signed.map(({ document, index, signer }) => (
        <Signed key={`${index} ${signer.of} ${signer.serial}`} contact={contact} tree={tree} document={document} index={index} signer={signer} />
      ))}
    </div>
  );
}
