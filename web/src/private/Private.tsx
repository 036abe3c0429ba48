// The private room: a person, somebody who is trained to ask, and four questions. It is never the counter, and nothing here is a score.
import { useEffect, useState } from "react";
import type { Entered } from "../frame/places.ts";
import { useLookAgain } from "../session/session.ts";
import { useWords } from "../words/context.tsx";
import { Choose } from "./Choose.tsx";
import { Prepare } from "./Prepare.tsx";
import { leave } from "./quiet.ts";
import { Said } from "./Said.tsx";
import { Seal } from "./Seal.tsx";
import { Slip } from "./Slip.tsx";
import type { Step } from "./talk.ts";
import { TalkContext, talkOf, useTalk } from "./useTalk.ts";

export default function Private({ session }: Entered) {
  const expired = useLookAgain();
  const [talk] = useState(() => talkOf(session.account));
  useEffect(() => {
    talk.expired = expired;
  });
  return (
    <TalkContext value={talk}>
      <Room />
    </TalkContext>
  );
}

const STEPS: Record<Step, () => React.ReactNode> = { choose: Choose, prepare: Prepare, talk: Said, seal: Seal, slip: Slip };

function Room() {
  const words = useWords();
  const [talk, { step }] = useTalk();
  useEffect(() => {
    if (step === "choose") return;
    const down = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.repeat) leave(talk);
    };
    window.addEventListener("keydown", down, true);
    return () => window.removeEventListener("keydown", down, true);
  }, [talk, step]);
  const Shown = STEPS[step];
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-auto" aria-label={words.say("place-private")}>
      <Shown />
    </main>
  );
}
