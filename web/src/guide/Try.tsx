// The page of a link into a demonstration: it signs somebody of Utopia in. What stands behind the # is sent to nobody by the browser.
import { useEffect, useRef, useState } from "react";
import { useDemonstration } from "../frame/useDemonstration.ts";
import { Card } from "../parts/Card.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useArrived } from "../session/session.ts";
import { useTry } from "../session/useTry.ts";
import { useWords, Wording } from "../words/context.tsx";
import { come, guestOf, type Guest } from "./guest.ts";

type Props = { done(): void };

export default function Try(props: Props) {
  return (
    <Wording file="guide">
      <Tried {...props} />
    </Wording>
  );
}

/** Takes the link out of the address bar, so that it stays in no history. */
function taken(): Guest | undefined {
  const guest = guestOf(location.hash);
  history.replaceState(null, "", location.pathname);
  return guest;
}

function Tried({ done }: Props) {
  const words = useWords();
  const [guest] = useState(taken);
  const unreal = useDemonstration();
  const arrived = useArrived();
  const { trouble, run } = useTry();
  const begun = useRef(false);
  useEffect(() => {
    if (!unreal || !guest || begun.current) return;
    begun.current = true;
    void run(async () => {
      arrived({ state: "in", session: await come(guest) });
      done();
    });
  });
  if (unreal === undefined || (unreal && guest && !trouble)) return <main className="flex-1" aria-busy="true" />;
  return (
    <Card id="try" title={words.say("guide-try")}>
      <Trouble trouble={trouble} />
      {!trouble && <p className="text-soft">{words.say("guide-try-none")}</p>}
      <Press weight="primary" onPress={done}>
        {words.say("session-sign-in")}
      </Press>
    </Card>
  );
}
