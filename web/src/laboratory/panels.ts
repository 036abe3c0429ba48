// What stands beside the light table, each with an address of its own.
import { lazy, type ComponentType } from "react";
import type { Contact, Session, Tree } from "../api/types.ts";
import type { Summary } from "../desk/summary.ts";
import { ReasonsPanel } from "./ReasonsPanel.tsx";

/** What a panel is given. */
export type Shown = {
  contact: Contact;
  tree: Tree | undefined;
  summary: Summary;
  session: Session;
  /** What stands behind the panel in the address. */
  rest: string;
  /** Marks a reason, by its number, in the picture. */
  mark(number: number | undefined): void;
  /** Points at a place in a picture, by its corners: in the one that is looked at, or in the one of this key. */
  point(corners: number[][] | undefined, key?: string): void;
};

export const PANELS: readonly { id: string; show: ComponentType<Shown> }[] = [
  { id: "", show: ReasonsPanel },
  { id: "checks", show: lazy(() => import("./checks/Checks.tsx")) },
  { id: "chain", show: lazy(() => import("./chain/Chain.tsx")) },
  { id: "runs", show: lazy(() => import("./runs/Runs.tsx")) },
  { id: "seen", show: lazy(() => import("./said/SeenPanel.tsx")) },
  { id: "assessment", show: lazy(() => import("./said/AssessmentPanel.tsx")) },
  { id: "decision", show: lazy(() => import("./done/DecisionPanel.tsx")) },
  { id: "papers", show: lazy(() => import("./done/PapersPanel.tsx")) },
];

export const panelOf = (page: string) => PANELS.find(({ id }) => id === page);
