// One chain, drawn from the top: what is signed, who signed it, which authority, and who vouches for that. It is a list, read as it is seen.
import type { ReactNode } from "react";
import type { Document, Tree } from "../../api/types.ts";
import { Day } from "../../parts/When.tsx";
import { useWords } from "../../words/context.tsx";
import { AnchorCard } from "./AnchorCard.tsx";
import { Held } from "./Held.tsx";
import { checksAt, nameOf, type Signer } from "./links.ts";
import { Link, Stage } from "./Stage.tsx";

type Props = { contact: string; tree: Tree; document: Document; index: number; signer: Signer };

export function Signed({ contact, tree, document, index, signer }: Props) {
  const words = useWords();
  const at = (place: Parameters<typeof checksAt>[3]) => checksAt(tree, index, signer, place);
  const isSeal = !signer.of.startsWith("EF.");
  const of = isSeal ? words.word("file", "seal") : words.word("file", signer.of);
  const title = `${words.word("type", document.kind)} · ${of}`;
  const { common, rest } = nameOf(signer.subject);
  return (
    <section aria-label={title} className="grid gap-3">
      <h3 className="font-semibold">{title}</h3>
      <Said signer={signer} />
      <ol aria-label={words.say("laboratory-chain")} className="grid">
        <Stage role={words.say("laboratory-chain-content")} name={of} />
        <Link said={words.say("laboratory-chain-signed-by")} checks={at("signature")} contact={contact} />
        <Stage
          role={words.say(isSeal ? "laboratory-chain-seal-signer" : "laboratory-chain-signer")}
          name={<bdi>{common}</bdi>}
          rest={rest}
          facts={[
            [words.say("laboratory-chain-serial"), <bdi key="serial" className="font-mono text-[12.5px] [overflow-wrap:anywhere]">{signer.serial}</bdi>],
            [words.say("laboratory-chain-validity"), <Validity key="validity" from={signer.not_before} to={signer.not_after} />],
          ]}
          checks={at("signer")}
          contact={contact}
        >
          <Held of={signer} checks={at("revocation")} contact={contact} />
        </Stage>
        <Link said={words.say("laboratory-chain-issued-by")} checks={at("issued")} contact={contact} />
        <AnchorCard contact={contact} tree={tree} document={index} signer={signer} checks={at("anchor")} />
      </ol>
    </section>
  );
}

/** What the drawing says, in one sentence. */
function Said({ signer: { country, anchor } }: { signer: Signer }): ReactNode {
  const words = useWords();
  const state = country ?? "";
  if (!anchor) return <p>{words.say("laboratory-chain-open", { country: state })}</p>;
  return <p>{words.say("laboratory-chain-closed", { country: state, anchor: nameOf(anchor.subject).common, count: anchor.vouchers.length })}</p>;
}

export function Validity({ from, to }: { from?: string | null; to: string | null }) {
  const words = useWords();
  return (
    <span className="inline-flex flex-wrap gap-x-1.5">
      {from !== undefined && <>{from === null ? words.say("value-unknown") : <Day at={from} />} <span aria-hidden="true">–</span></>}
      {to === null ? words.say("value-unknown") : <Day at={to} />}
    </span>
  );
}
