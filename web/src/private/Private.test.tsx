import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "../api/types.ts";
import { wordsOf } from "../../tests/fake/words.ts";
import { Speaking } from "../words/context.tsx";
import { heldOf, letTalkGo } from "./held.ts";
import Private from "./Private.tsx";

const words = wordsOf("en", "private");
const PACKS = join(import.meta.dirname, "../../../words/packs");
const ASKER: Session = { account: "1ae908c9-59dc-4fda-9be6-337e7909a186", number: "UTA-301", roles: ["protection"], posts: ["uta"], rights: [{ action: "interview-safeguards", scope: "post" }] };
const ID = "3ae908c9-59dc-4fda-9be6-337e7909a186";
const RECEIPT = "00112233445566778899aabbccddeeff";

/** The endpoints and files of the private room. */
class House {
  sent: { path: string; key: string | null; body: unknown }[] = [];
  deaf = 0;
  obstacles: string[] = [];
  signedIn = true;
  contacts = [{ id: ID, number: "UTA-2026-000017", post: "uta", opened: 1_795_000_000_000 }];
  readonly fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    if (path === "/packs/index.json") return json(readdirSync(PACKS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])));
    if (path.startsWith("/packs/")) return new Response(readFileSync(join(PACKS, path.slice("/packs/".length)), "utf8"));
    if (!this.signedIn) return json({ code: "no-session", status: 401, type: "" }, 401);
    if (path === "/api/interviews") return json({ contacts: this.contacts });
    if (path === "/api/session") return json(ASKER);
    if (!path.endsWith("/safeguards")) return json({ code: "none", status: 404, type: "" }, 404);
    this.sent.push({ path, key: new Headers(init.headers).get("idempotency-key"), body: JSON.parse(String(init.body)) as unknown });
    if (this.deaf-- > 0) throw new TypeError("the network is cut");
    return json({ receipt: RECEIPT, obstacles: this.obstacles });
  };
}
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });

let house: House;
const replaced = vi.fn();

function enter(session = ASKER): void {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Speaking given={words}>
        <Private session={session} rest="" />
      </Speaking>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  house = new House();
  replaced.mockReset();
  vi.stubGlobal("fetch", house.fetch);
  vi.stubGlobal("location", { replace: replaced });
});
afterEach(() => {
  letTalkGo();
  document.body.hidden = false;
  vi.unstubAllGlobals();
});

const said = (id: string, args = {}) => screen.findByText(words.say(id, args));
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const say = (id: string) => tap(words.say(id));
const escape = () => act(() => void window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" })));

/** As far as the first page, in Arabic. */
async function begin(): Promise<void> {
  await tap(/UTA-2026-000017/);
  fireEvent.click(await screen.findByRole("checkbox"));
  fireEvent.click(await screen.findByRole("radio", { name: /العربية/ }));
  await say("private-begin");
  await say("private-onward");
}

describe("a conversation", () => {
  test("is in the person's language, one question at a time, and is sealed with its answers", async () => {
    enter();
    await begin();
    const heading = await screen.findByRole("heading");
    expect(heading.closest("[lang=ar][dir=rtl]")).not.toBeNull();
    await tap(/^نعم/);
    await tap(/^لا No$/);
    await tap(/^لا أريد الجواب/);
    await tap(/^لا No$/);
    await say("private-onward");
    await said("private-answered", { answered: 3, total: 4 });
    await say("private-seal");
    await said("private-sealed");
    expect(house.sent.map(({ body }) => body)).toEqual([
      { in_private: true, language: { common: "ar" }, answers: { protection: "yes", child: "no", vulnerability: "no" } },
    ]);
    expect(document.body.textContent).not.toMatch(/نعم|Yes|العربية|UTA-2026/);
    expect(document.body.textContent).toContain("0011 2233");
    await say("private-next");
    await said("private-choose");
  });

  test("takes an answer back, and to skip is no No", async () => {
    enter();
    await begin();
    await tap(/^لا No$/);
    await tap(/^رجوع/);
    await tap(/^لا أريد الجواب/);
    for (let page = 0; page < 3; page += 1) await tap(/^لا No$/);
    await say("private-onward");
    await say("private-seal");
    await said("private-sealed");
    expect(house.sent[0]?.body).toMatchObject({ answers: { child: "no", trafficking: "no", vulnerability: "no" } });
    expect(house.sent[0]?.body).not.toMatchObject({ answers: { protection: expect.anything() as unknown } });
  });

  test("is not begun before somebody says that nobody else hears, nor without the name of whoever interprets", async () => {
    enter();
    await tap(/UTA-2026-000017/);
    fireEvent.click(await screen.findByRole("radio", { name: /العربية/ }));
    const begins = () => screen.getByRole("button", { name: words.say("private-begin") });
    expect(begins()).toHaveProperty("disabled", true);
    fireEvent.click(screen.getByRole("checkbox"));
    expect(begins()).toHaveProperty("disabled", false);
    fireEvent.click(await said("private-understood-interpreted"));
    expect(begins()).toHaveProperty("disabled", true);
    const typed = (id: string, value: string) => fireEvent.change(screen.getByLabelText(words.say(id)), { target: { value } });
    typed("private-by", "Service 7");
    typed("private-other", "ti");
    expect(begins()).toHaveProperty("disabled", false);
    fireEvent.click(begins());
    await say("private-onward");
    for (let page = 0; page < 4; page += 1) await tap(/^لا No$/);
    await say("private-onward");
    await say("private-seal");
    await said("private-sealed");
    expect(house.sent[0]?.body).toMatchObject({ language: { interpreted: { language: "ti", by: "service-7" } } });
  });

  test("that cannot be held for want of a language is said, and what stays closed is told", async () => {
    house.obstacles = ["no-language", "not-answered", "not-answered"];
    enter();
    await tap(/UTA-2026-000017/);
    fireEvent.click(await screen.findByRole("checkbox"));
    fireEvent.click(await said("private-understood-none"));
    await said("private-blocks");
    await say("private-no-interpreter");
    await say("private-seal");
    await said("private-obstacle-no-language");
    expect(screen.getAllByText(words.say("private-obstacle-not-answered"))).toHaveLength(1);
    expect(house.sent[0]?.body).toEqual({ in_private: true, language: "none", answers: {} });
  });

  test("of which the answer was lost is sealed again under its key", async () => {
    house.deaf = 1;
    enter();
    await begin();
    for (let page = 0; page < 4; page += 1) await tap(/^لا No$/);
    await say("private-onward");
    await say("private-seal");
    await said("private-waiting");
    await waitFor(() => said("private-sealed"), { timeout: 5000 });
    expect(house.sent).toHaveLength(2);
    expect(house.sent[0]).toEqual(house.sent[1]);
  }, 10_000);
});

describe("the way out", () => {
  test("is one key: nothing is shown, nothing is left, nothing is sent", async () => {
    enter();
    await begin();
    await tap(/^نعم/);
    escape();
    expect(replaced).toHaveBeenCalledWith("/quiet.html");
    expect(document.body.hidden).toBe(true);
    expect(house.sent).toEqual([]);
    cleanup();
    document.body.hidden = false;
    enter();
    await said("private-choose");
    expect(document.body.textContent).not.toContain("نعم");
  });

  test("takes back what did not arrive", async () => {
    house.deaf = 99;
    enter();
    await begin();
    for (let page = 0; page < 4; page += 1) await tap(/^نعم/);
    await say("private-onward");
    await say("private-seal");
    await said("private-waiting");
    escape();
    house.deaf = 0;
    await new Promise((done) => setTimeout(done, 2500));
    expect(house.sent).toHaveLength(1);
  }, 10_000);
});

test("whoever was timed out and comes back goes on, and another one finds nothing", async () => {
  enter();
  await begin();
  house.signedIn = false;
  await tap(/^نعم/);
  cleanup();
  house.signedIn = true;
  enter();
  await screen.findByRole("img", { name: words.say("private-step", { at: 3, of: 6 }) });
  cleanup();
  letTalkGo(ASKER.account);
  expect(heldOf(ASKER.account)).toBeDefined();
  letTalkGo("2ae908c9-59dc-4fda-9be6-337e7909a186");
  expect(heldOf(ASKER.account)).toBeUndefined();
  enter({ ...ASKER, account: "2ae908c9-59dc-4fda-9be6-337e7909a186" });
  await said("private-choose");
});

test("nobody there is said, with what to do", async () => {
  house.contacts = [];
  enter();
  await said("private-nobody");
  await said("private-nobody-line");
});

test("no page has a button to hear what nobody recorded", async () => {
  enter();
  await begin();
  expect(screen.queryByText("استماع")).toBeNull();
});
