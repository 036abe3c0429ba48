import { CASES } from "../../tests/fake/backend.ts";
import { empty, found, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import type { Finding } from "../api/types.ts";
import type { State } from "./sitting.ts";
import { summaryOf } from "./summary.ts";
import { SummaryPanel } from "./SummaryPanel.tsx";

export default { title: "desk/SummaryPanel" } satisfies Told;

const Saying = ({ state }: { state: State }) => (
  <Seated state={state} column="summary">
    <SummaryPanel summary={summaryOf(state.contact, state.tree, state)} mark={() => undefined} place={{ post: "uta", lane: "", direction: "entry" }} />
  </Seated>
);

/** What is found, with another word of how grave it is. */
const graver = (severity: Finding["severity"], meaning: "failed" | "incomplete") => {
  const { contact, tree } = CASES.differs;
  return { contact, tree: { ...tree, meaning, findings: tree.findings.map((finding) => (finding.severity === "critical" ? { ...finding, severity } : finding)) } };
};

const WAITING = empty();
const BEFORE = empty({ before: "UTA-2026-000013" });
const WORKING = empty({ working: true });
const CLEAR = found(CASES.clear);
const LOOK = found(graver("attention", "failed"));
const INCOMPLETE = found(CASES.unlisted);
const BY_HAND = found(CASES.alone);
const SECOND = found(CASES.differs);
const SENT = found({ ...CASES.portrait, contact: { ...CASES.portrait.contact, phase: "referred" } });
const OVER = found({ ...CASES.alone, contact: { ...CASES.alone.contact, phase: "ended" } });
const MERGED = found({ ...CASES.alone, contact: { ...CASES.alone.contact, phase: "merged" } });
const MANY = found({ ...CASES.differs, tree: { ...CASES.differs.tree, required: CASES.alone.tree.required, findings: [...CASES.differs.tree.findings, ...CASES.portrait.tree.findings, ...CASES.unlisted.tree.findings] } });
const REFUSED = found(CASES.clear, { trouble: { code: "safeguards", args: {} } });
const UNSENT = empty({ unsent: ["UTA-2026-000013", ""] });
const NO_NETWORK = found(CASES.clear, { waiting: true, working: true, trouble: { code: "network", args: {} } });

export const Waiting = () => <Saying state={WAITING} />;
export const OneHasEnded = () => <Saying state={BEFORE} />;
export const Working = () => <Saying state={WORKING} />;
export const NothingFound = () => <Saying state={CLEAR} />;
export const LookHere = () => <Saying state={LOOK} />;
export const NotEverythingWasChecked = () => <Saying state={INCOMPLETE} />;
export const ByHand = () => <Saying state={BY_HAND} />;
export const SecondLine = () => <Saying state={SECOND} />;
export const Sent = () => <Saying state={SENT} />;
export const EndedElsewhere = () => <Saying state={OVER} />;
export const MergedElsewhere = () => <Saying state={MERGED} />;
export const ManyReasons = () => <Saying state={MANY} />;
export const FirstInPrivate = () => <Saying state={REFUSED} />;
export const NotEverythingWasSent = () => <Saying state={UNSENT} />;
export const NoNetwork = () => <Saying state={NO_NETWORK} />;
