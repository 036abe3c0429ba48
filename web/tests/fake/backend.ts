// The server as tests and stories need it: made of answers that the real one gave about documents of Utopia.
import type { Contact, Named, Session, Step, Tree } from "../../src/api/types.ts";
import differs from "./mrz-name.json";
import clear from "./passport.json";
import unlisted from "./passport-unlisted.json";
import places from "./places.json";
import portrait from "./portrait-swapped.json";
import alone from "./zone-alone.json";

export type Answered = { contact: Contact; tree: Tree };
const answered = (json: unknown): Answered => json as Answered;

export const CASES = { clear: answered(clear), differs: answered(differs), alone: answered(alone), unlisted: answered(unlisted), portrait: answered(portrait) };

/** Documents of which not every place was read, or of which the chip is not as it was signed: the checks that tell so. */
export const PLACES = places as unknown as Record<keyof typeof places, Tree>;

const areaAt = (left: number, top: number) => ({ picture: 2, source: "page_vi.jpg", corners: [[left, top], [left + 28, top], [left + 28, top + 32], [left, top + 32]] as [number, number][] });

/** A page of which two characters that stand side by side, and one of the first line, were not read surely. */
export function doubtful(): Answered {
  const { contact, tree } = CASES.clear;
  const { document } = tree;
  if (!document?.zone) throw new Error("the passport has a zone that was read");
  const unsure = [
    { line: 1, column: 6, read: "E", certainty: 0.919, could_be: ["F"], area: areaAt(220, 839) },
    { line: 2, column: 14, read: "9", certainty: 0.57, could_be: ["g"], area: areaAt(460, 909) },
    { line: 2, column: 15, read: "0", certainty: 0.999, could_be: ["O"], area: areaAt(490, 909) },
  ];
  return { contact, tree: { ...tree, document: { ...document, zone: { ...document.zone, certainty: 0.9879, sure: false, unsure } } } };
}

export const OFFICER: Session = {
  account: "1ae908c9-59dc-4fda-9be6-337e7909a186",
  number: "UTA-101",
  roles: ["first-line"],
  posts: ["uta"],
  rights: [
    { action: "open-contact", scope: "post" },
    { action: "admit", scope: "own" },
  ],
};

type Asked = { way: string; path: string; key: string | null; body: unknown };

const GROUP = "4ae908c9-59dc-4fda-9be6-337e7909a186";

export class Backend {
  readonly asked: Asked[] = [];
  /** Nothing comes back while this is so. */
  cut = false;
  /** What arrives all the same is lost on its way back. */
  deaf = false;
  session: Session | null = OFFICER;
  contact: Contact;
  /** Contacts of the group, newest first. */
  lines: { id: string; number: string; phase: string; nothing_found?: boolean | null }[] = [];
  /** Ways to sign in that not every house has. */
  ways: { provider?: { name: Record<string, string> } } = {};
  /** What is answered instead of doing an act. */
  blocked: string | undefined;
  /** What is refused instead of answered: the first of them whose path ends so, once. */
  refusing: { end: string; status: number; code: string }[] = [];
  /** Which children came with which adults. */
  links: { child: string; adult: string; relation: string }[] = [];
  /** Contacts of posts, by how far they are. */
  listed: Record<string, object[]> = {};
  /** What devices left at the post. */
  waiting: { id: string; name: string; pieces: string[] }[] = [];

  /** What happened in the contact. */
  steps: Step[] = [];
  /** The numbers of pieces that have the portrait of a chip in them. */
  portraits: readonly number[] = [];

  constructor(public found: Answered = CASES.clear) {
    this.contact = { ...found.contact, bundles: [], runs: [], phase: "open" };
    delete this.contact.all_clear;
  }

  /** What was done at a path. */
  done(end: string): Asked[] {
    return this.asked.filter(({ way, path }) => way === "POST" && path.endsWith(end));
  }

  readonly fetch = async (input: string, init: RequestInit = {}): Promise<Response> => {
    if (this.cut) throw new TypeError("the network is cut");
    const way = init.method ?? "GET";
    const key = new Headers(init.headers).get("idempotency-key");
    const again = key !== null && this.asked.some((before) => before.key === key && before.path === input);
    this.asked.push({ way, path: input, key, body: typeof init.body === "string" ? JSON.parse(init.body) : init.body });
    const refused = this.refusing.find(({ end }) => way === "POST" && input.endsWith(end));
    this.refusing = this.refusing.filter((one) => one !== refused);
    const answer = refused ? problem(refused.status, refused.code) : this.answer(way, input, again);
    if (this.deaf) throw new TypeError("the network is cut");
    return answer;
  };

  /** What is in a bundle: files of the chip are named by their numbers. */
  private pieces(bundle: string): Named[] {
    const kinds = this.found.contact.bundles.find(({ id }) => id === bundle)?.pieces ?? [];
    return kinds.map((kind, at) => ({ kind, label: `${kind}-${at}`, pictured: kind === "picture" || this.portraits.includes(at) }));
  }

  private answer(way: string, path: string, again: boolean): Response {
    const ask = `${way} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID").replace(/\?.*/, "")}`;
    if (/^GET \/api\/contacts\/ID\/bundles\/ID\/\d+$/.test(ask)) return new Response(new Uint8Array([0xff, 0xd8, 0xff]));
    if (/^GET \/api\/contacts\/ID\/bundles\/ID\/\d+\/picture$/.test(ask)) return new Response(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    const bundle = /^\/api\/contacts\/[^/]+\/bundles\/([^/]+)$/.exec(path)?.[1];
    if (bundle) return json({ pieces: this.pieces(bundle) });
    switch (ask) {
      case "GET /api/contacts/ID/steps":
        return json({ steps: this.steps });
      case "GET /api/session":
        return this.session ? json(this.session) : problem(401, "no-session");
      case "GET /api/sign-in":
        return json(this.ways);
      case "POST /api/sign-in/provider/question":
      case "POST /api/links/provider/question":
        return json({ address: "https://id.example/a?state=1" });
      case "GET /health/ready":
      case "GET /health/live":
        return json({ status: "ready", demonstration: true });
      case "POST /api/groups":
      case "GET /api/groups/ID":
        return json({ id: GROUP, kind: "family", post: "uta", expected: 2, papers: [], links: this.links, closed: false, contacts: this.lines }, way === "POST" ? 201 : 200);
      case "POST /api/groups/ID/links":
        this.links = [...this.links, this.asked.at(-1)?.body as (typeof this.links)[number]];
        return json({ id: GROUP });
      case "GET /api/devices":
        return json({ devices: [{ id: "5ae908c9-59dc-4fda-9be6-337e7909a186", name: "uta-folder", kind: "folder", post: "uta", revoked: false, until: Date.now() + 1e9 }] });
      case "POST /api/contacts/ID/claims":
        return json({ claim: "0f1e2d3c4b5a69788796a5b4c3d2e1f0", lasts: 600_000 }, 201);
      case "GET /api/posts/uta/tray":
        return json({ waiting: this.waiting });
      case "GET /api/posts/uta/tray/events":
        return this.session ? json({}) : problem(401, "no-session");
      case "POST /api/contacts/ID/tray/ID":
        this.waiting = [];
        this.contact = { ...this.found.contact, bundles: [], version: this.contact.version + 2 };
        return json(this.contact);
      case "GET /api/contacts":
        return json({ contacts: this.listed[new URLSearchParams(path.split("?")[1]).get("phase") ?? ""] ?? [] });
      case "POST /api/contacts":
        return json(this.contact, 201);
      case "GET /api/contacts/ID":
        return json(this.contact);
      case "POST /api/contacts/ID/evidence":
        if (!again) this.contact = { ...this.found.contact, version: this.contact.version + 2 };
        return json(this.contact);
      case "GET /api/contacts/ID/runs/ID":
        return json({ result: this.found.tree });
      case "POST /api/contacts/ID/referral":
        this.contact = { ...this.contact, phase: "referred", version: this.contact.version + 1 };
        return json(this.contact);
      case "POST /api/contacts/ID/acts":
        if (this.blocked) return problem(409, this.blocked);
        if (this.contact.phase !== "open" && !again) return problem(409, this.contact.phase);
        this.contact = { ...this.contact, phase: "ended", version: this.contact.version + 2 };
        return json(this.contact);
      default:
        return problem(404, "none");
    }
  }
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });
const problem = (status: number, code: string) => json({ type: `/problems/${code}`, status, code }, status);

/** A stream of events that a test speaks through. */
export class Events extends EventTarget {
  static readonly CLOSED = 2;
  static last: Events | undefined;
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Events.last = this;
  }
  say(name: string, data = ""): void {
    this.dispatchEvent(new MessageEvent(name, { data }));
  }
  close(): void {
    this.readyState = Events.CLOSED;
  }
}
