// Brings the guide back that was put away.
import { Press } from "../parts/Press.tsx";
import { useWords, Wording } from "../words/context.tsx";
import { guide } from "./steps.ts";
import { useGuide } from "./useGuide.ts";

export default function Again() {
  const { off } = useGuide();
  if (!off) return null;
  return (
    <Wording file="guide" meanwhile={null}>
      <Shown />
    </Wording>
  );
}

function Shown() {
  const words = useWords();
  return (
    <Press small weight="quiet" onPress={() => guide.turn(false)}>
      {words.say("guide-name")}
    </Press>
  );
}
