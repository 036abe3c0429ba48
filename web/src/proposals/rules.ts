// Who may do what with a proposal: said before anybody tries. The server decides it again.
import type { Proposal, Session } from "../api/types.ts";
import { may } from "../frame/places.ts";

export const TRUST = ["anchor", "list-signer", "unsigned-import", "removal"];
export const isTrust = ({ matter }: Proposal): boolean => TRUST.includes(matter);

/** Whether it is a rule of the house, which the second person confirms with their key. */
export const isRule = ({ matter }: Proposal): boolean => matter === "policy" || matter === "retention";

export type Hindrance = "settled" | "own" | "concerned" | "right" | "not-taken";

/** Why somebody cannot approve it; nothing where they can try. */
export function hindrance(proposal: Proposal, session: Session): Hindrance | undefined {
  if (proposal.state !== "open") return "settled";
  if (proposal.by === session.account) return "own";
  if (proposal.concerns === session.account) return "concerned";
  if (!may(session, `approve-${proposal.matter}`)) return "right";
  return proposal.not_taken ? "not-taken" : undefined;
}
