// What comes before anything is done, each with its state and the way to it. Nothing here tells what was said in private.
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Contact, Session } from "../../api/types.ts";
import { may } from "../../frame/places.ts";
import { Sign } from "../../parts/Sign.tsx";
import { Sure } from "../../parts/Sure.tsx";
import { useWords } from "../../words/context.tsx";

type Props = { contact: Contact; session: Session; busy: boolean; back(): void };

export function First({ contact, session, busy, back }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="lab-first">
      <h3 id="lab-first" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-first")}
      </h3>
      <ol className="mt-1">
        <Step name="assessed" met={!contact.wants_assessment}>
          <ToPanel contact={contact} panel="assessment" />
        </Step>
        <Step name="returned" met={contact.phase !== "referred"}>
          {may(session, "close-referral") ? (
            <Sure small busy={busy} shown={words.say("laboratory-return")} ask={words.say("laboratory-return-sure")} yes={words.say("laboratory-return-yes")} does={back} />
          ) : (
            <p className="text-sm text-soft">{words.say("laboratory-return-may-not")}</p>
          )}
        </Step>
        <Step name="private" met={contact.safeguarded}>
          <ToPrivate contact={contact} session={session} />
        </Step>
      </ol>
    </section>
  );
}

/** One of them: what it is where it is met, and what to do where it is not. */
function Step({ name, met, children }: { name: string; met: boolean; children: ReactNode }) {
  const words = useWords();
  return (
    <li className="grid grid-cols-[22px_1fr] items-start gap-2.5 border-b border-line py-2.5 last:border-0">
      <span className="mt-0.5">
        <Sign kind={met ? "clear" : "unknown"} size={18} />
      </span>
      <div className="grid justify-items-start gap-1.5">
        <p className={met ? "" : "font-semibold"}>{words.say(`laboratory-first-${name}-${met ? "met" : "open"}`)}</p>
        {!met && children}
      </div>
    </li>
  );
}

/** The way to another page of this contact. */
export function ToPanel({ contact, panel }: { contact: Contact; panel: string }) {
  const words = useWords();
  return (
    <Link to="/laboratory/$" params={{ _splat: `${contact.id}/${panel}` }} className="text-accent underline">
      {words.say(`laboratory-to-${panel}`)}
    </Link>
  );
}

/** The way to the questions in private: for who asks them a door, for others whom to tell which number. */
export function ToPrivate({ contact, session }: { contact: Contact; session: Session }) {
  const words = useWords();
  if (contact.phase === "referred") return <p className="text-sm text-soft">{words.say("laboratory-private-later")}</p>;
  if (!may(session, "interview-safeguards")) return <p className="text-sm text-soft">{words.say("laboratory-private-others", { number: contact.number })}</p>;
  return (
    <Link to={"/private" as string} className="text-accent underline">
      {words.say("laboratory-to-private")}
    </Link>
  );
}
