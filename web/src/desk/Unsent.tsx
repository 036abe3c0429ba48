// Something did not go to the server and does not go by itself. Who stands at the counter reads nothing out of it.
import { Press } from "../parts/Press.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import { useSitting, useSittingState } from "./useSitting.ts";

export function Unsent() {
  const words = useWords();
  const sitting = useSitting();
  const { unsent } = useSittingState();
  if (unsent.length === 0) return null;
  return (
    <div role="alert" className="flex items-start gap-2.5 rounded-xl bg-look-soft p-3 text-sm">
      <Sign kind="look" size={20} />
      <div className="grid gap-1">
        <p className="font-medium text-look">{words.say("desk-unsent")}</p>
        <p>{words.hint("desk-unsent")}</p>
        {unsent.filter(Boolean).map((number) => (
          <span key={number} className="ident text-[13px] text-soft">
            {number}
          </span>
        ))}
        <div className="flex flex-wrap gap-1.5">
          <Press small onPress={() => sitting.resend()}>
            {words.say("desk-unsent-again")}
          </Press>
          <Press small weight="quiet" onPress={() => sitting.settle()}>
            {words.say("desk-unsent-settled")}
          </Press>
        </div>
      </div>
    </div>
  );
}
