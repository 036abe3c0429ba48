// Passkeys by Web Authentication: the server's question goes to the browser, its answer back as it came.
import { ask } from "../api/client.ts";
import { NoPasskey, Refused } from "../api/problem.ts";
import type { Session } from "../api/types.ts";

type Question = { publicKey: PublicKeyCredentialRequestOptionsJSON & PublicKeyCredentialCreationOptionsJSON };

export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential !== "undefined" && typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function";

async function answered(asked: Promise<Credential | null>): Promise<Record<string, never>> {
  const credential = await asked.catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) throw new NoPasskey("passkey-refused");
  return credential.toJSON() as Record<string, never>;
}

function get({ publicKey }: Question) {
  if (!hasPasskeys()) throw new NoPasskey("no-passkey");
  return answered(navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) }));
}

function create({ publicKey }: Question) {
  if (!hasPasskeys()) throw new NoPasskey("no-passkey");
  return answered(navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) }));
}

/** Signs in with a passkey. */
export async function signInByPasskey(): Promise<Session> {
  const { question } = await ask("post", "/api/sign-in/passkey/question");
  const answer = await get(question as unknown as Question);
  return ask("post", "/api/sign-in/passkey", { json: { answer } });
}

/** Sets the first passkey of whoever holds a link. */
export async function enrolPasskey(link: string): Promise<void> {
  const { question } = await ask("post", "/api/links/passkey/question", { json: { link } });
  const answer = await create(question as unknown as Question);
  await ask("post", "/api/links/passkey", { json: { answer } });
}

/** Adds a passkey of whoever is signed in. */
export async function addPasskey(): Promise<void> {
  const { question } = await ask("post", "/api/session/passkeys/question");
  const answer = await create(question as unknown as Question);
  await ask("post", "/api/session/passkeys", { json: { answer } });
}

/** Confirms one decision with a passkey. */
export async function confirm(decision: string): Promise<void> {
  const { question } = await ask("post", "/api/session/decision/question", { json: { decision } });
  const answer = await get(question as unknown as Question);
  await ask("post", "/api/session/decision", { json: { answer } });
}

/** Does what a passkey has to confirm: it is asked, confirmed by the decision that the answer names, and asked again. */
export async function confirmed<T>(does: () => Promise<T>): Promise<T> {
  try {
    return await does();
  } catch (error) {
    const decision = error instanceof Refused && error.problem.code === "not-confirmed" ? error.problem.args?.["decision"] : undefined;
    if (decision === undefined) throw error;
    await confirm(decision);
    return does();
  }
}
