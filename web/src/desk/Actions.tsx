// What the officer does: the summary leads to one of them, and all stay where they are.
import { lazy, Suspense, type ComponentType } from "react";
import type { LogEntry } from "../api/types.ts";
import { Asked } from "../parts/Asked.tsx";
import { Press } from "../parts/Press.tsx";
import { Minute } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import type { Place } from "./sitting.ts";
import type { Summary } from "./summary.ts";
import { useRelief } from "./useRelief.ts";
import { useSitting, useSittingState } from "./useSitting.ts";

// Papers come when somebody was sent on: most travellers never need one.
const Notice = lazy<ComponentType<{ contact: string }>>(() => import("../papers/Notice.tsx").catch(() => ({ default: () => null })));

/** Whether one press lets the traveller go on: everything demanded has ended, and nothing was found. */
export const isNext = ({ kind }: Summary, working: boolean): boolean => kind === "clear" && !working;

/** Whether the traveller can be sent to the second line. */
export const isReferable = ({ kind }: Summary, open: boolean): boolean => open && kind !== "sent";

export function Actions({ summary, place }: { summary: Summary; place: Place }) {
  const words = useWords();
  const sitting = useSitting();
  const { contact, working } = useSittingState();
  const open = contact !== undefined && contact.phase === "open";
  const leads = summary.kind === "second" || summary.kind === "look";
  return (
    <div className="grid gap-2.5">
      {contact?.phase === "referred" && (
        <Suspense fallback={null}>
          <Notice contact={contact.id} />
        </Suspense>
      )}
      <Leading summary={summary} working={working} />
      <div className="grid grid-cols-[1.2fr_1fr] gap-2.5">
        <Press weight={leads ? "primary" : "plain"} isDisabled={!isReferable(summary, open)} hint="F2" onPress={() => sitting.refer()}>
          {words.say("desk-do-second")}
        </Press>
        <Press isDisabled={contact?.phase === "referred"} hint="F3" onPress={() => sitting.speak(place)}>
          {words.say("desk-do-private")}
        </Press>
      </div>
      {open && !working && <Withdraw />}
    </div>
  );
}

/** The first of the actions, which is another one by what the summary says. */
function Leading({ summary, working }: { summary: Summary; working: boolean }) {
  const words = useWords();
  const sitting = useSitting();
  const { contact } = useSittingState();
  const relief = useRelief(summary);
  if (summary.kind === "sent" || summary.kind === "over") {
    return (
      <Press weight="primary" onPress={() => sitting.next()}>
        {words.say("desk-do-after")}
      </Press>
    );
  }
  if (relief) return <ByOrder order={relief} />;
  if (summary.kind === "incomplete" && contact && !contact.wants_assessment) return <AdmitByHand busy={working} />;
  const ready = isNext(summary, working);
  return (
    <Press weight={ready ? "primary" : "plain"} isDisabled={!ready} hint={ready ? "Enter" : undefined} onPress={() => sitting.next()}>
      {words.say("desk-do-next")}
    </Press>
  );
}

/** Not everything was checked, and an order of the post lets the traveller go on without it. */
function ByOrder({ order: { id, relaxation } }: { order: LogEntry }) {
  const words = useWords();
  const sitting = useSitting();
  if (!relaxation) return null;
  const sets = words.list(relaxation.sets.map((set) => words.say(`set-${set}`)));
  return (
    <div className="grid gap-1.5">
      <p className="text-sm">
        {words.say("desk-order", { sets })} <Minute at={relaxation.until} />
      </p>
      <Press hint="F4" onPress={() => sitting.relieve(id)}>
        {words.say("desk-do-order")}
      </Press>
    </div>
  );
}

/** Not everything could be checked: the officer says so, and why the traveller goes on all the same. */
function AdmitByHand({ busy }: { busy: boolean }) {
  const words = useWords();
  const sitting = useSitting();
  return (
    <Asked opens={<Press isDisabled={busy}>{words.say("desk-do-by-hand")}</Press>} title="desk-by-hand-title" line="desk-by-hand-ask" yes="desk-by-hand-yes" does={() => sitting.admit(["checked-by-hand"])} />
  );
}

/** The traveller does not want to go on. */
function Withdraw() {
  const words = useWords();
  const sitting = useSitting();
  return (
    <Asked
      opens={
        <Press small weight="quiet">
          {words.say("desk-do-withdraw")}
        </Press>
      }
      title="desk-withdraw-title"
      line="desk-withdraw-ask"
      yes="desk-withdraw-yes"
      does={() => sitting.withdraw()}
    />
  );
}
