// Which papers a contact has, who may make each, and what must have happened before there is one (docs/papers.md).
import type { Contact, Session } from "../api/types.ts";
import { may } from "../frame/places.ts";

export const KINDS = ["notice", "report", "refusal", "receipt", "returned", "court"] as const;
export type Kind = (typeof KINDS)[number];

/** The right that making a paper needs: who may do what it is about may make it. */
const RIGHTS: Record<Kind, string> = { notice: "refer", report: "assess-finding", refusal: "refuse", receipt: "seize", returned: "seize", court: "hand-over" };

/** The papers that somebody may make. */
export const papersOf = (session: Session): Kind[] => KINDS.filter((kind) => may(session, RIGHTS[kind]));

/** Whether nothing has happened yet that a paper would be about. That somebody was sent on once, the contact does not say when they are back: the server knows. */
export function lacks(kind: Kind, { acts, runs }: Contact): boolean {
  const acted = (...wanted: string[]) => acts.some(({ act }) => wanted.includes(act));
  switch (kind) {
    case "report":
      return runs.length === 0;
    case "refusal":
      return !acted("refuse");
    case "receipt":
      return !acted("seize");
    case "returned":
      return !acted("seize") || !acted("refuse", "return-to-carrier");
    case "notice":
    case "court":
      return false;
  }
}
