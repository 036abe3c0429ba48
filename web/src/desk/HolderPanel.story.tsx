import { CASES, PLACES, type Answered } from "../../tests/fake/backend.ts";
import { empty, found, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { HolderPanel } from "./HolderPanel.tsx";
import type { State } from "./sitting.ts";
import { summaryOf } from "./summary.ts";

export default { title: "desk/HolderPanel" } satisfies Told;

const Held = ({ state }: { state: State }) => (
  <Seated state={state} column="holder">
    <HolderPanel proofs={summaryOf(state.contact, state.tree, state).proofs} />
  </Seated>
);

// As long as a zone of the machine can tell a name, and longer where the chip tells all of it.
const NAMES: Record<string, string> = { BENNANI: "BENNANI EL IDRISSI DE LA FUENTE Y MONTENEGRO", SAMIR: "MOHAMMED ABDERRAHMANE" };
const longer = ({ contact, tree }: Answered): Answered => ({
  contact,
  tree: JSON.parse(JSON.stringify(tree).replaceAll(/BENNANI|SAMIR/g, (name) => NAMES[name] ?? name)) as Answered["tree"],
});

const EMPTY = empty();
const CLEAR = found(CASES.clear);
const DIFFERS = found(CASES.differs);
const SWAPPED = found(CASES.portrait);
const ALONE = found(CASES.alone);
const place = (name: keyof typeof PLACES) => found({ contact: CASES.clear.contact, tree: PLACES[name] }, { pieces: [] });
const CHIP = place("chip");
const ALTERED = place("altered");
const LONG = found(longer(CASES.clear));

export const Nobody = () => <Held state={EMPTY} />;
export const Signed = () => <Held state={CLEAR} />;
export const Differs = () => <Held state={DIFFERS} />;
export const PortraitNotAsSigned = () => <Held state={SWAPPED} />;
export const WithoutChip = () => <Held state={ALONE} />;
export const LongNames = () => <Held state={LONG} />;
export const WithoutPage = () => <Held state={CHIP} />;
export const ZoneNotAsSigned = () => <Held state={ALTERED} />;
