// Who the document says its holder is: name, age, and how long it is good for, rounded down.
import type { Document } from "../api/types.ts";
import { readable } from "./fields.ts";

export type Holder = {
  family: string;
  given: string;
  /** The name in another script, as it is signed in the chip. */
  native?: string;
  sex: "F" | "M" | "X" | undefined;
  /** Whole years; nothing where the year of birth is not known. */
  age?: number;
  expiry?: string;
  left?: Left;
  /** What stands behind the date of expiry: a signature, the page, or a chip or seal whose signature proves nothing. */
  by: "signed" | "printed" | "unproven";
  kind: string;
  issuer: string;
};

/** How long a document is good for: never more than there is. */
export type Left = { unit: "years" | "months" | "days"; count: number } | { unit: "expired"; count: 0 };

const value = (document: Document, field: string): string | undefined => {
  const found = document.data[field]?.value;
  return found === null || found === undefined ? undefined : String(found);
};

export function holderOf(document: Document, at: string): Holder {
  const [native, birth, expiry] = [value(document, "full-name"), value(document, "date-of-birth"), value(document, "date-of-expiry")];
  const today = at.slice(0, 10);
  const age = birth === undefined ? undefined : ageOf(birth, today);
  const left = expiry === undefined ? undefined : leftOf(expiry, today);
  const sex = value(document, "sex");
  return {
    family: readable(value(document, "primary-identifier") ?? ""),
    given: readable(value(document, "secondary-identifier") ?? ""),
    ...(native === undefined ? {} : { native: nativeOf(native) }),
    sex: sex === "F" || sex === "M" ? sex : sex === undefined ? undefined : "X",
    ...(age === undefined ? {} : { age }),
    ...(expiry === undefined ? {} : { expiry }),
    ...(left === undefined ? {} : { left }),
    by: byOf(document.data["date-of-expiry"]?.source ?? "printed"),
    kind: document.kind,
    issuer: value(document, "issuer") ?? "",
  };
}

const byOf = (source: string): Holder["by"] => (source.startsWith("authentic") ? "signed" : source.startsWith("printed") ? "printed" : "unproven");

/** Given names first, as other scripts write them: family<<given in the chip. */
function nativeOf(name: string): string {
  const [family = "", given = ""] = name.split("<<");
  return `${readable(given)} ${readable(family)}`.trim();
}

const DAY = 86_400_000;
const time = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const number = (part: string | undefined): number | undefined => (part === undefined || part.includes("X") ? undefined : Number(part));

/** Whole years at a day, rounded down: where month or day are not known, as if born on the last possible day. */
export function ageOf(birth: string, today: string): number | undefined {
  const [year, month, day] = birth.split("-").map(number);
  const [now = 0, nowMonth = 1, nowDay = 1] = today.split("-").map(Number);
  if (year === undefined) return undefined;
  const had = nowMonth > (month ?? 12) || (nowMonth === (month ?? 12) && nowDay >= (day ?? 31));
  const age = now - year - (had ? 0 : 1);
  return age < 0 ? undefined : age;
}

/** The rest of the validity: a document is good on the day of its expiry, and no more the day after. */
export function leftOf(expiry: string, today: string): Left | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(expiry)) return undefined;
  const days = Math.floor((time(expiry) - time(today)) / DAY);
  if (days < 0) return { unit: "expired", count: 0 };
  const [year = 0, month = 1, day = 1] = expiry.split("-").map(Number);
  const [now = 0, nowMonth = 1, nowDay = 1] = today.split("-").map(Number);
  const months = (year - now) * 12 + (month - nowMonth) - (day < nowDay ? 1 : 0);
  if (months >= 24) return { unit: "years", count: Math.floor(months / 12) };
  return months >= 3 ? { unit: "months", count: months } : { unit: "days", count: days };
}
