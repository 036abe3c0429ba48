// Before it is sealed: how much was answered, and not what.
import { Press } from "../parts/Press.tsx";
import { Sign } from "../parts/Sign.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { Bar } from "./Bar.tsx";
import { QUESTIONS } from "./pack.ts";
import { useTalk } from "./useTalk.ts";

export function Seal() {
  const words = useWords();
  const [talk, { answers, understood, busy, waiting, trouble }] = useTalk();
  const none = understood === "none";
  return (
    <>
      <Bar />
      <div className="mx-auto grid w-full max-w-2xl content-start gap-6 px-8 py-10">
        <h1 className="text-3xl font-semibold">{words.say(none ? "private-no-interpreter" : "private-seal-title")}</h1>
        <p className="text-lg">{none ? words.say("private-blocks") : words.say("private-answered", { answered: Object.keys(answers).length, total: QUESTIONS.length })}</p>
        <p className="text-soft">{words.say("private-seal-line")}</p>
        <Trouble trouble={trouble} />
        <p role="status" className="min-h-6 text-look">
          {waiting && (
            <span className="flex items-center gap-2">
              <Sign kind="working" />
              {words.say("private-waiting")}
            </span>
          )}
        </p>
        <div className="grid grid-cols-[1fr_2fr] gap-3">
          <Press isDisabled={busy} onPress={() => talk.back()}>
            {words.say("private-back")}
          </Press>
          <Press weight="primary" isDisabled={busy} onPress={() => void talk.seal()}>
            {words.say("private-seal")}
          </Press>
        </div>
      </div>
    </>
  );
}
