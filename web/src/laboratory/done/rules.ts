// What stands before an act, as far as this screen can know: the server decides by the same rules, and says so when they differ (pillars/inspect).
import type { Contact, Session } from "../../api/types.ts";
import { may } from "../../frame/places.ts";

export type Act = Contact["acts"][number]["act"];

/** What an officer does at the end of a contact, by what becomes of the traveller. */
export const ACTS = ["admit", "admit-by-derogation", "refuse", "keep-from-leaving", "seize", "return-to-carrier", "hand-over", "protect", "withdrew"] as const satisfies readonly Act[];

const GRAVE: readonly Act[] = ["refuse", "keep-from-leaving", "seize", "return-to-carrier", "hand-over"];
const GOES_ON: readonly Act[] = ["admit", "admit-by-derogation"];
const TURNS_AWAY: readonly Act[] = ["refuse", "keep-from-leaving", "return-to-carrier"];
const DOES_NOT: readonly Act[] = [...TURNS_AWAY, "withdrew"];

/** Whether the officer's key confirms it. */
export const isGrave = (act: Act): boolean => GRAVE.includes(act);

/** Whether the questions in private come before it. */
export const needsSafeguards = (act: Act): boolean => act !== "admit" && act !== "protect";

/** Whether it says where the traveller goes. */
export const settles = (act: Act): boolean => act !== "seize";

function fits(act: Act, direction: Contact["direction"]): boolean {
  if (["refuse", "return-to-carrier", "admit-by-derogation"].includes(act)) return direction !== "exit";
  return act !== "keep-from-leaving" || direction !== "entry";
}

/** Whether both can be done to one traveller. */
export function goTogether(one: Act, other: Act): boolean {
  const [on, not] = [(act: Act) => GOES_ON.includes(act), (act: Act) => DOES_NOT.includes(act)];
  if (one === other) return false;
  if (on(one) && (on(other) || not(other))) return false;
  if (not(one) && on(other)) return false;
  return !((one === "withdrew" && not(other)) || (not(one) && other === "withdrew"));
}

/** Why an act cannot be done now, first what nobody can change here. */
export type Hindrance = "may-not" | "direction" | "contradiction" | "referred" | "only-reported" | "not-assessed" | "safeguards";

export function hindrances(act: Act, contact: Contact, session: Session): Hindrance[] {
  const { direction, acts, phase, safeguarded, wants_assessment } = contact;
  const all: [Hindrance, boolean][] = [
    ["may-not", !may(session, act)],
    ["direction", !fits(act, direction)],
    ["contradiction", !acts.every((done) => goTogether(done.act, act))],
    ["referred", phase === "referred"],
    ["only-reported", TURNS_AWAY.includes(act) && isOnlyReported(contact)],
    ["not-assessed", wants_assessment && act !== "protect" && act !== "withdrew"],
    ["safeguards", needsSafeguards(act) && !safeguarded],
  ];
  return all.filter(([, hinders]) => hinders).map(([why]) => why);
}

/** Whether an officer says that a list reports a document, and nobody said what it is and who shows it. What checks alone say, the server knows. */
function isOnlyReported({ assessments }: Contact): boolean {
  const reports = assessments.some(({ issuance }) => ["reported-lost", "reported-stolen", "revoked"].includes(issuance ?? ""));
  return reports && !assessments.some(({ level, authenticity, bearer }) => level !== "suspicion" && authenticity && bearer);
}

/** What keeps a contact from ending. */
export function endless(contact: Contact, session: Session): ("may-not" | "referred" | "not-settled" | "safeguards" | "not-assessed")[] {
  const { acts, phase, safeguarded, wants_assessment } = contact;
  const all = [
    ["may-not", !may(session, "close-contact")],
    ["referred", phase === "referred"],
    ["not-settled", !acts.some(({ act }) => settles(act))],
    ["safeguards", acts.some(({ act }) => needsSafeguards(act)) && !safeguarded],
    ["not-assessed", wants_assessment && acts.every(({ act }) => act === "admit")],
  ] as const;
  return all.filter(([, hinders]) => hinders).map(([why]) => why);
}

const OF_DOCUMENT = ["no-document", "document-expired", "document-not-accepted", "document-altered", "document-of-another"];

/** The grounds that are offered for an act, by codes of the shipped legal pack; an authority's own codes are typed in. */
export const GROUNDS: Record<Act, readonly string[]> = {
  admit: ["examined", "checked-by-hand"],
  "admit-by-derogation": ["humanitarian", "public-interest", "international-obligation"],
  refuse: [...OF_DOCUMENT, "no-visa", "visa-not-accepted", "purpose-not-shown", "stay-used-up", "means-not-shown", "entry-ban"],
  "keep-from-leaving": OF_DOCUMENT,
  seize: ["document-altered", "document-of-another", "evidence"],
  "return-to-carrier": [...OF_DOCUMENT, "no-visa", "visa-not-accepted"],
  "hand-over": ["document-altered", "document-of-another", "evidence"],
  protect: ["taken-over"],
  withdrew: ["own-will"],
};

/** Whether a text can be a code of a ground. */
export const isCode = (text: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
