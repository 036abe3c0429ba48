// Somebody of Utopia, out of a link: number, password and secret of codes. Links of this kind are for demonstrations alone.
import { Refused } from "../api/problem.ts";
import type { Session } from "../api/types.ts";
import { signInByPassword } from "../session/session.ts";

export type Guest = { number: string; password: string; secret: string };

const LINK = /^#([A-Z0-9-]{1,32}):(utopia-[0-9a-f]{16}):([A-Z2-7]{32})$/;
/** A code lasts so many seconds (RFC 6238, 4.1). */
const STEP = 30;

/** Whose link this is; nobody's where it is none. */
export function guestOf(hash: string): Guest | undefined {
  const [, number, password, secret] = LINK.exec(hash) ?? [];
  return number && password && secret ? { number, password, secret } : undefined;
}

/** The code of a secret at a time in seconds (RFC 4226, 5.3; RFC 6238, 4.2). */
export async function codeAt(secret: string, seconds: number): Promise<string> {
  const key = await crypto.subtle.importKey("raw", bytesOf(secret), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(seconds / STEP)));
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter));
  const at = mac.getUint8(mac.byteLength - 1) & 15;
  return String((mac.getUint32(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Bytes out of base 32 (RFC 4648, 6). */
function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  const bits = [...secret].map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digit).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}

/** Signs a guest in. No code works twice: where the one of now was used, the next one is as good. */
export async function come({ number, password, secret }: Guest): Promise<Session> {
  const now = Date.now() / 1000;
  try {
    return await signInByPassword(number, password, await codeAt(secret, now));
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.status !== 401) throw error;
    return signInByPassword(number, password, await codeAt(secret, now + STEP));
  }
}
