// Why the server did not do something, with the way to what comes first. What was filled in stays.
import type { Trouble as Said } from "../../api/problem.ts";
import type { Contact, Session } from "../../api/types.ts";
import { Sign } from "../../parts/Sign.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useWords } from "../../words/context.tsx";
import { ToPanel, ToPrivate } from "./First.tsx";

type Props = { trouble: Said | undefined; contact: Contact; session: Session };

export function Refusal({ trouble, contact, session }: Props) {
  const words = useWords();
  // At the desk the way is a key; here it is another one.
  if (trouble?.code !== "safeguards" && trouble?.code !== "not-assessed") return <Trouble trouble={trouble} />;
  return (
    <div role="alert" className="flex items-start gap-2.5 rounded-xl bg-look-soft p-3 text-sm">
      <Sign kind="look" size={20} />
      <div className="grid gap-1">
        <p className="font-medium text-look">{words.say(`laboratory-hindered-${trouble.code}`)}</p>
        {trouble.code === "safeguards" ? <ToPrivate contact={contact} session={session} /> : <ToPanel contact={contact} panel="assessment" />}
      </div>
    </div>
  );
}
