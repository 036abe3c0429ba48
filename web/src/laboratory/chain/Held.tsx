// Whether the signer was revoked: the list that is held of its state, and what the check said.
import type { Check } from "../../api/types.ts";
import { Day } from "../../parts/When.tsx";
import { useWords } from "../../words/context.tsx";
import type { Signer } from "./links.ts";
import { By } from "./Stage.tsx";
import { revocationOf, useTrust } from "./trust.ts";

export function Held({ of: { country }, checks, contact }: { of: Signer; checks: readonly Check[]; contact: string }) {
  const words = useWords();
  const trust = useTrust();
  const lists = trust && revocationOf(trust, country);
  const newest = lists?.[0];
  const overdue = lists?.filter((list) => list.overdue).length ?? 0;
  return (
    <div className="grid gap-1 rounded-lg bg-paper px-3 py-2 text-sm">
      <p className="text-[13px] font-semibold text-soft">{words.say("laboratory-chain-revocation")}</p>
      {newest ? (
        <p>
          {words.say("laboratory-chain-crl", { count: lists.length, country: country ?? "" })} {newest.signed && <Day at={newest.signed} />}
          {overdue > 0 && <span className="text-look"> · {words.say("laboratory-chain-crl-overdue", { count: overdue })}</span>}
        </p>
      ) : (
        lists && <p>{words.say("laboratory-chain-no-crl", { country: country ?? "" })}</p>
      )}
      <By checks={checks} contact={contact} />
    </div>
  );
}
