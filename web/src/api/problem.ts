// What an answer is that is none (RFC 9457).
import type { components } from "./schema.ts";

export type Problem = components["schemas"]["Problem"];

/** The server refused, and says why by a code. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The browser has no passkeys, or its holder said no. */
export class NoPasskey extends Error {
  constructor(readonly code: "no-passkey" | "passkey-refused") {
    super(code);
  }
}

/** Nothing came back: what was sent may have arrived or not. */
export class NetworkLost extends Error {}

/** What is said about whatever went wrong: a code and its arguments. */
export type Trouble = { code: string; args: Record<string, string> };

export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return { code: error.problem.code, args: error.problem.args ?? {} };
  if (error instanceof NoPasskey) return { code: error.code, args: {} };
  return { code: error instanceof NetworkLost ? "network" : "failed", args: {} };
}
