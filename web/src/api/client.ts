// One way to ask the server: typed by its OpenAPI document, and every refusal a problem with a code.
import type { paths } from "./schema.ts";
import * as network from "./network.ts";
import { NetworkLost, Refused, type Problem } from "./problem.ts";

type Way = "get" | "post" | "put" | "delete";
type Json<R> = R extends { content: { "application/json": infer T } } ? T : undefined;
type Answer<O> = O extends { responses: infer R }
  ? R extends { 200: infer A }
    ? Json<A>
    : R extends { 201: infer A }
      ? Json<A>
      : undefined
  : never;
type Body<O> = O extends { requestBody: { content: { "application/json": infer T } } } ? T : never;

export type Query = Record<string, string | number | undefined>;

export type Asked<O> = {
  at?: Record<string, string | number>;
  /** What stands behind the question mark; what is undefined is left out. */
  query?: Query;
  json?: Body<O>;
  form?: FormData;
  /** By which the server knows a request that is sent again. */
  key?: string;
  signal?: AbortSignal;
  /** Nobody asked for it: it is read again from time to time, and keeps no session from being idle. */
  itself?: boolean;
};

/** Asks an endpoint. */
export async function ask<P extends keyof paths, W extends Way & keyof paths[P]>(
  way: W,
  path: P,
  asked: Asked<paths[P][W]> = {},
): Promise<Answer<paths[P][W]>> {
  const response = await sent(place(path as string, asked.at) + search(asked.query), request(way, asked));
  if (!response.ok) throw new Refused(await problem(response));
  const type = response.headers.get("content-type") ?? "";
  return (type.includes("json") ? await response.json() : undefined) as Answer<paths[P][W]>;
}

/** The bytes that an endpoint answers. */
export async function bytes(path: keyof paths, at: Record<string, string | number>, query?: Query): Promise<Uint8Array<ArrayBuffer>> {
  const response = await sent(place(path, at) + search(query), { method: "GET" });
  if (!response.ok) throw new Refused(await problem(response));
  return new Uint8Array(await response.arrayBuffer());
}

/** A path with its parameters in their places. */
export function place(path: string, at: Record<string, string | number> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(at[name] ?? "")));
}

function search(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  return given.length === 0 ? "" : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}

function request(way: Way, { json, form, key, signal, itself }: Asked<unknown>): RequestInit {
  const headers: Record<string, string> = {};
  if (json !== undefined) headers["content-type"] = "application/json";
  if (key !== undefined) headers["idempotency-key"] = key;
  if (itself) headers["spartel-by-itself"] = "yes";
  const body = form ?? (json === undefined ? null : JSON.stringify(json));
  return { method: way.toUpperCase(), headers, body, signal: signal ?? null };
}

/** Sends a request to where this page came from; that nothing comes back is known everywhere. */
export async function sent(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, { ...init, cache: "no-store", credentials: "same-origin" });
    network.back();
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    network.lose();
    throw new NetworkLost();
  }
}

async function problem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    // A proxy in between answers in its own words.
    return { type: "", status: response.status, code: "failed" };
  }
}
