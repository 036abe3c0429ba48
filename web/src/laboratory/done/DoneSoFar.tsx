// What was done so far, in its order.
import type { Contact } from "../../api/types.ts";
import { Sign } from "../../parts/Sign.tsx";
import { useWords } from "../../words/context.tsx";
import { SaidBy } from "../SaidBy.tsx";
import { useSteps } from "../useSteps.ts";
import { ToPanel } from "./First.tsx";

export function DoneSoFar({ contact }: { contact: Contact }) {
  const words = useWords();
  const acts = useSteps(contact).filter(({ what }) => what === "acted");
  if (contact.acts.length === 0) return null;
  const ground = (code: string) => (words.has(`laboratory-ground-${code}`) ? words.say(`laboratory-ground-${code}`) : words.text(code));
  return (
    <section aria-labelledby="lab-done">
      <h3 id="lab-done" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-done")}
      </h3>
      <ol className="mt-1">
        {contact.acts.map(({ act, reasons, nothing_found, confirmed }, index) => (
          <li key={index} className="grid grid-cols-[22px_1fr] gap-2.5 border-b border-line py-2.5 last:border-0">
            <span className="mt-0.5">
              <Sign kind="clear" size={18} />
            </span>
            <div>
              <p className="font-semibold">{words.say(`laboratory-act-${act}`)}</p>
              <p className="text-sm text-soft">{nothing_found === undefined || nothing_found === null ? words.list((reasons ?? []).map(ground)) : words.say("ui-nothing-found", { count: nothing_found })}</p>
              <SaidBy step={acts[index]} />
              {confirmed && <p className="text-sm text-soft">{words.say("laboratory-done-confirmed")}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-[13px] text-soft">
        {words.say("laboratory-done-when")} <ToPanel contact={contact} panel="papers" />
      </p>
    </section>
  );
}
