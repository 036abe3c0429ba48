import { useState } from "react";
import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Segments } from "./Segments.tsx";

export default { title: "parts/Segments" } satisfies Told;

export function OneIsOff() {
  const words = useWords();
  const [chosen, choose] = useState("vi");
  return (
    <div>
      <Segments label={words.say("desk-light")} chosen={chosen} choose={choose} segments={["vi", "ir", "uv"].map((id) => ({ id, shown: words.say(`light-${id}`), off: id === "uv" }))} />
    </div>
  );
}

const RELATIONS = ["parent", "grandparent", "sibling", "relative", "guardian", "leader", "other"];

export function Many() {
  const words = useWords();
  const [chosen, choose] = useState("parent");
  return (
    <div className="card w-[32rem] p-5">
      <Segments label={words.say("desk-link-relation")} chosen={chosen} choose={choose} segments={RELATIONS.map((id) => ({ id, shown: words.say(`relation-${id}`) }))} />
    </div>
  );
}
