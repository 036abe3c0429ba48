// A key without hardware: what an officer signs in and confirms with.
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Gives the browser a passkey of whoever is signed in. */
export async function keyed(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  const status = await page.evaluate(async () => {
    const post = (path: string, json?: unknown) => fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: json ? JSON.stringify(json) : null });
    const { question } = await (await post("/api/session/passkeys/question")).json();
    const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question.publicKey) });
    return (await post("/api/session/passkeys", { answer: (made as PublicKeyCredential).toJSON() })).status;
  });
  expect(status).toBe(204);
}
