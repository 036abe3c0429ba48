// The authority at the end of the chain, and where trust in it comes from; or what is missing there.
import type { Check, Tree } from "../../api/types.ts";
import { Day, When } from "../../parts/When.tsx";
import { Hash } from "../../parts/Hash.tsx";
import { useWords } from "../../words/context.tsx";
import { nameOf, type Anchor, type Signer } from "./links.ts";
import { Validity } from "./Signed.tsx";
import { Link, Stage } from "./Stage.tsx";
import { listOf, useBrought, useTrust } from "./trust.ts";

type Props = { contact: string; tree: Tree; document: number; signer: Signer; checks: readonly Check[] };

export function AnchorCard({ contact, tree, document, signer, checks }: Props) {
  const words = useWords();
  const { anchor, country } = signer;
  if (!anchor) return <Missing tree={tree} document={document} country={country} checks={checks} contact={contact} />;
  const { common, rest } = nameOf(anchor.subject);
  return (
    <>
      <Stage
        role={words.say("laboratory-chain-anchor", { country: anchor.country ?? "" })}
        name={<bdi>{common}</bdi>}
        rest={rest}
        facts={[
          [words.say("laboratory-chain-until"), <Validity key="until" to={anchor.not_after} />],
          [words.say("laboratory-chain-fingerprint"), <Hash key="hash" of={anchor.sha256} />],
        ]}
        checks={checks}
        contact={contact}
      />
      <Link said={words.say("laboratory-chain-vouched-by")} checks={[]} contact={contact} held />
      <Vouchers anchor={anchor} />
    </>
  );
}

/** Who vouches for the authority, and how that came into this house. */
function Vouchers({ anchor }: { anchor: Anchor }) {
  const words = useWords();
  const trust = useTrust();
  const brought = useBrought(trust && anchor.sha256);
  return (
    <li className="grid gap-2 rounded-xl border border-line bg-card px-4 py-3">
      <p className="text-[13px] text-soft">{words.say("laboratory-chain-vouchers")}</p>
      <ul className="grid gap-2">
        {anchor.vouchers.map((voucher, index) => {
          const list = listOf(trust, voucher);
          return (
            <li key={index}>
              <p className="font-semibold">
                {words.say("laboratory-chain-voucher", { voucher: voucher.kind, country: voucher.country ?? "" })} <Day at={voucher.since} />
              </p>
              {list?.decision && <p className="text-sm [overflow-wrap:anywhere]">{words.text(list.decision)}</p>}
              {list && (
                <p className="text-sm text-soft">
                  {words.say("laboratory-chain-taken-in")} <When at={list.imported} /> · <Hash of={list.sha256} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {brought && (
        <p className="text-sm text-soft">
          {words.say(brought.version.by ? (brought.version.proposal ? "laboratory-chain-by-two" : "laboratory-chain-by-one") : "laboratory-chain-founded")} <When at={brought.version.at} />
        </p>
      )}
      {brought?.links.map(({ sha256, kind, subject }) => (
        <p key={sha256} className="text-sm">
          {words.say(kind === "link" ? "laboratory-chain-link" : "laboratory-chain-same-key")} <bdi>{nameOf(subject).common}</bdi> · <Hash of={sha256} />
        </p>
      ))}
    </li>
  );
}

/** Nothing is held of the authority: that says nothing about the document. */
function Missing({ tree, document, country, checks, contact }: Omit<Props, "signer"> & { country: string | null }) {
  const words = useWords();
  const finding = tree.findings.find(({ code, document: of }) => code === "no-anchor" && (of ?? 0) === document);
  const key = finding?.args["key"];
  return (
    <Stage
      missing
      role={words.say("laboratory-chain-anchor", { country: country ?? "" })}
      name={words.say("laboratory-chain-no-anchor", { country: country ?? "" })}
      facts={typeof key === "string" ? [[words.say("laboratory-chain-key"), <bdi key="key" className="font-mono text-[12.5px] [overflow-wrap:anywhere]">{key}</bdi>]] : []}
      checks={checks}
      contact={contact}
    >
      <p className="text-sm">{words.say("laboratory-chain-no-anchor-note")}</p>
    </Stage>
  );
}
