import { useState } from "react";
import { CASES, doubtful } from "../../tests/fake/backend.ts";
import { empty, found, pagesIn, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import type { Light } from "./evidence.ts";
import { PagePanel } from "./PagePanel.tsx";
import type { State } from "./sitting.ts";
import { summaryOf } from "./summary.ts";

export default { title: "desk/PagePanel" } satisfies Told;

function Paged({ state, over = false }: { state: State; over?: boolean }) {
  const [light, choose] = useState<Light>("vi");
  return (
    <Seated state={state} column="page">
      <PagePanel light={light} choose={choose} take={() => undefined} over={over} reasons={summaryOf(state.contact, state.tree, state).reasons} marked={undefined} />
    </Seated>
  );
}

const EMPTY = empty();
const CLEAR = found(CASES.clear);
const DIFFERS = found(CASES.differs);
const DOUBTFUL = found(doubtful());
const ONE_LIGHT = found(CASES.alone, { pieces: pagesIn("vi"), aside: ["holiday.heic", "notes.docx"] });

export const Nothing = () => <Paged state={EMPTY} />;
export const Over = () => <Paged state={EMPTY} over />;
export const InThreeLights = () => <Paged state={CLEAR} />;
export const WithABox = () => <Paged state={DIFFERS} />;
export const WithDoubts = () => <Paged state={DOUBTFUL} />;
export const InOneLight = () => <Paged state={ONE_LIGHT} />;
