// Which places of the house somebody may enter: those that are built, and for which they have one of the rights.
import { lazy, type ComponentType } from "react";
import type { Session } from "../api/types.ts";
import { Desk } from "../desk/Desk.tsx";

/** What a place is given: who entered, and what stands in the address behind the place. */
export type Entered = { session: Session; rest: string };

type Place = {
  id: string;
  path: string;
  /** One of these rights opens the door. */
  rights: readonly string[];
  /** Words that only this place says: a file beside screens.ftl. */
  words?: string;
  /** It does not stand in the head. */
  aside?: true;
  enter: ComponentType<Entered>;
};

/** A place whose code comes when somebody enters it. */
export const later = (load: () => Promise<{ default: ComponentType<Entered> }>): ComponentType<Entered> => lazy(load);

export const PLACES: readonly Place[] = [
  { id: "desk", path: "/desk", rights: ["open-contact"], enter: Desk },
  { id: "watch", path: "/watch", rights: ["watch-lanes"], words: "watch", enter: later(() => import("../watch/Watch.tsx")) },
  { id: "private", path: "/private", rights: ["interview-safeguards"], words: "private", enter: later(() => import("../private/Private.tsx")) },
  { id: "records", path: "/records", rights: ["see-contact"], words: "records", enter: later(() => import("../records/Records.tsx")) },
  // Everybody may look at what is trusted; a place of its own is for those who have a say in it, or look after it.
  { id: "trust", path: "/trust", rights: ["import-routine-list", "approve-anchor", "see-ledger-state"], words: "offices", enter: later(() => import("../trust/Trust.tsx")) },
  {
    id: "offices",
    path: "/offices",
    rights: ["manage-accounts", "propose-role", "approve-role", "manage-device-tokens", "see-access-log", "see-ledger-state", "see-rates"],
    words: "offices",
    enter: later(() => import("../offices/Offices.tsx")),
  },
  // Everybody has an account of their own: the menu of whoever is here leads to it, and not the head.
  { id: "own", path: "/own", rights: ["manage-own-passkeys"], words: "offices", aside: true, enter: later(() => import("../offices/Own.tsx")) },
  { id: "laboratory", path: "/laboratory", rights: ["assess-finding", "close-referral"], words: "laboratory", enter: later(() => import("../laboratory/Laboratory.tsx")) },
];

export const may = (session: Session, action: string): boolean => session.rights.some((right) => right.action === action);

export const placesOf = (session: Session) => PLACES.filter(({ rights }) => rights.some((right) => may(session, right)));

/** Those of them that stand in the head. */
export const headOf = (session: Session) => placesOf(session).filter(({ aside }) => !aside);

/** Where somebody begins: whoever examines what was sent on has it before them, and everybody else the first place that is theirs. */
export function homeOf(session: Session) {
  const places = headOf(session);
  return session.roles.includes("second-line") ? (places.find(({ id }) => id === "laboratory") ?? places[0]) : places[0];
}
