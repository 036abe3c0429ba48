// Who signed, and where trust in the signer comes from.
import { Empty } from "../../parts/Empty.tsx";
import { useWords } from "../../words/context.tsx";
import { documentsOf } from "../../desk/fields.ts";
import type { Shown } from "../panels.ts";
import { Signed } from "./Signed.tsx";

export default function Chain({ contact, tree }: Shown) {
  const words = useWords();
  if (contact.runs.length === 0) return <Empty title={words.say("laboratory-no-run")} />;
  if (!tree) return <p className="text-soft">{words.say("table-loading")}</p>;
  const documents = documentsOf(tree).flatMap((document, index) => document.signers.map((signer) => ({ document, index, signer })));
  if (documents.length === 0) return <Empty title={words.say("laboratory-chain-none")}>{words.hint("laboratory-chain-none")}</Empty>;
  return (
    <div className="grid gap-8">
      {documents.map(({ document, index, signer }) => (
        <Signed key={`${index} ${signer.of} ${signer.serial}`} contact={contact.id} tree={tree} document={document} index={index} signer={signer} />
      ))}
    </div>
  );
}
