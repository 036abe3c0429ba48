// Which places of the house somebody may enter: those that are built, and for which they have the right.
import type { Session } from "../api/types.ts";

export const PLACES = [{ id: "desk", path: "/desk", right: "open-contact" }] as const;
export type PlaceId = (typeof PLACES)[number]["id"];

export const may = (session: Session, action: string): boolean => session.rights.some((right) => right.action === action);

export const placesOf = (session: Session) => PLACES.filter(({ right }) => may(session, right));
