import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Backend, CASES, Events, OFFICER } from "../../tests/fake/backend.ts";
import type { Session } from "../api/types.ts";
import { wordsOf } from "../../tests/fake/words.ts";
import { Speaking } from "../words/context.tsx";
import { Desk } from "./Desk.tsx";
import { letGo } from "./sittings.ts";

const words = wordsOf("en");
let backend: Backend;

function sit(found = CASES.clear): void {
  backend = new Backend(found);
  vi.stubGlobal("fetch", backend.fetch);
  vi.stubGlobal("EventSource", Events);
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
  show(OFFICER);
}

function show(session: Session): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Speaking given={words}>
        <Desk session={session} />
      </Speaking>
    </QueryClientProvider>,
  );
}

const ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n";

async function drop(named: Record<string, Uint8Array> = { "mrz.txt": new TextEncoder().encode(ZONE) }): Promise<void> {
  const files = Object.entries(named).map(([name, bytes]) => Object.assign(new File([bytes as BlobPart], name), { arrayBuffer: async () => bytes.buffer }));
  await act(async () => {
    fireEvent.drop(window, { dataTransfer: { getData: () => "", items: files.map((file) => ({ kind: "file", getAsFile: () => file })) } });
  });
}

const said = (id: string, args = {}) => screen.findByText(words.say(id, args));
let time = 10_000;
const press = (key: string, more = {}) => {
  const event = new KeyboardEvent("keydown", { key, code: key, bubbles: true, ...more });
  Object.defineProperty(event, "timeStamp", { value: (time += 500) });
  act(() => void document.body.dispatchEvent(event));
};
const release = (key: string) => act(() => void document.body.dispatchEvent(new KeyboardEvent("keyup", { key, code: key, bubbles: true })));

beforeEach(() => localStorage.clear());
afterEach(() => {
  letGo();
  vi.unstubAllGlobals();
});

describe("what is dropped", () => {
  test("a portrait in JPEG 2000 is made anew by the server, where it is shown", async () => {
    sit();
    const named = "chip-file-3";
    backend.portraits = [3];
    await drop({ [named]: new Uint8Array([0x75, 0x0c, 0xff, 0x4f, 0xff, 0x51, 0x00]) });
    expect(await screen.findByRole("img", { name: words.say("desk-portrait-signed") })).toBeTruthy();
    const asked = backend.asked.map(({ path }) => path).filter((path) => path.endsWith("/picture"));
    expect(asked).toEqual([expect.stringMatching(/\/bundles\/[^/]+\/3\/picture$/)]);
  });

  test("a folder of many documents is nobody's evidence", async () => {
    sit();
    await drop(Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`DG${at}.bin`, new Uint8Array([0x61, at])])));
    await said("problem-too-many-files", { count: "65" });
    expect(backend.asked.filter(({ way }) => way === "POST")).toEqual([]);
  });
});

describe("a document in which nothing is found", () => {
  test("one key, and the next traveller", async () => {
    sit();
    await drop();
    await said("ui-nothing-found", { count: 75 });
    expect(backend.done("/contacts")).toHaveLength(1);
    press("Enter");
    await said("desk-waiting");
    expect(backend.done("/acts").map(({ body }) => body)).toEqual([{ act: "admit", basis: "nothing-found", end: true }]);
    expect(document.body.textContent).not.toContain("BENNANI");
  });

  test("held down, the key passes one traveller and no other", async () => {
    sit();
    await drop();
    await said("ui-nothing-found", { count: 75 });
    press("Enter");
    await said("desk-waiting");
    backend.contact = { ...CASES.clear.contact, bundles: [], runs: [], phase: "open" };
    await drop();
    await said("ui-nothing-found", { count: 75 });
    for (let times = 0; times < 20; times += 1) press("Enter", { repeat: true });
    press("Enter");
    expect(backend.done("/acts")).toHaveLength(1);
    release("Enter");
    press("Enter");
    await said("desk-waiting");
    expect(backend.done("/acts")).toHaveLength(2);
  });
});

describe("a document in which something is found", () => {
  test("no key passes it, and one sends it to the second line", async () => {
    sit(CASES.differs);
    await drop();
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain(words.say("desk-second")));
    expect(document.body.textContent).toContain("SAMIR");
    press("Enter");
    expect(backend.done("/acts")).toHaveLength(0);
    press("F2");
    await said("desk-sent");
    expect(backend.done("/referral").map(({ body }) => body)).toEqual([{ reasons: ["checks"] }]);
  });

  test("no word judges the document or its holder", async () => {
    sit(CASES.differs);
    await drop();
    await waitFor(() => expect(document.body.textContent).toContain("SAMIR"));
    expect(document.body.textContent).not.toMatch(/fake|forged|counterfeit|fraud|suspect/i);
  });
});

test("a word in private changes nothing that anybody at the counter could see", async () => {
  sit();
  await drop();
  await said("ui-nothing-found", { count: 75 });
  const before = document.body.innerHTML;
  press("F3");
  await waitFor(() => expect(backend.done("/referral")).toHaveLength(1));
  expect(backend.done("/referral")[0]?.body).toEqual({ reasons: ["officer"] });
  await act(async () => Events.last?.say("changed", "9"));
  await waitFor(() => expect(backend.asked.at(-1)?.path).toMatch(/contacts\/[0-9a-f-]+$|runs/));
  expect(document.body.innerHTML).toBe(before);
  release("F3");
  press("Enter");
  await said("desk-waiting");
  expect(backend.done("/acts")).toHaveLength(0);
});

test("somebody without papers may ask for a word in private, which looks like a traveller who went on", async () => {
  sit();
  await said("desk-waiting");
  press("F3");
  await said("desk-before", { number: backend.contact.number });
  expect(backend.done("/referral").map(({ body }) => body)).toEqual([{ reasons: ["officer"] }]);
  await said("desk-waiting");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a word in private that cannot be sent is shown as something that was not, in words that tell nobody what", async () => {
  sit();
  await drop();
  await said("ui-nothing-found", { count: 75 });
  backend.refusing = [{ end: "/referral", status: 403, code: "forbidden" }];
  press("F3");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(words.say("desk-unsent"));
  expect(alert.textContent).not.toMatch(/privat|protect|safeguard|refer|speak|forbidden/i);
  fireEvent.click(await said("desk-unsent-again"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(backend.done("/referral")).toHaveLength(2);
});

test("what is said in the private room changes nothing at the counter, and one key still passes the next traveller", async () => {
  sit();
  await drop();
  await said("ui-nothing-found", { count: 75 });
  const before = document.body.innerHTML;
  backend.contact = { ...backend.contact, phase: "referred", version: backend.contact.version + 1 };
  await act(async () => Events.last?.say("changed", "9"));
  await waitFor(() => expect(backend.asked.at(-1)?.path).toMatch(/contacts\/[0-9a-f-]+$|runs/));
  expect(document.body.innerHTML).toBe(before);
  press("Enter");
  await said("desk-waiting");
  expect(backend.done("/acts")).toHaveLength(0);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where little can be checked, the officer's own eyes are asked, and no key passes anybody", async () => {
  sit(CASES.alone);
  await drop();
  await said("desk-by-hand");
  press("Enter");
  expect(backend.done("/acts")).toHaveLength(0);
  fireEvent.click(screen.getByText(words.say("desk-do-by-hand")));
  fireEvent.click(await said("desk-by-hand-yes"));
  await said("desk-waiting");
  expect(backend.done("/acts")[0]?.body).toEqual({ act: "admit", basis: { reasons: ["checked-by-hand"] }, end: true });
});

test("what a network lost is kept, sent again under its key, and done once", async () => {
  sit();
  backend.deaf = true;
  await drop();
  await said("desk-not-sent");
  backend.deaf = false;
  await waitFor(() => said("ui-nothing-found", { count: 75 }), { timeout: 5000 });
  const opened = backend.done("/contacts");
  expect(new Set(opened.map(({ key }) => key)).size).toBe(1);
  expect(opened.length).toBeGreaterThan(1);
}, 10_000);

test("results come as they are ready, and are not clear before all have", async () => {
  sit();
  backend.found = CASES.clear;
  await drop();
  await said("ui-nothing-found", { count: 75 });
  await act(async () => Events.last?.say("partial", JSON.stringify({ result: CASES.clear.tree })));
  await said("desk-working");
  press("Enter");
  expect(backend.done("/acts")).toHaveLength(0);
});

test.each(["ended", "merged"])("a contact that somebody else has %s is told of, and the next traveller comes without loading the page", async (phase) => {
  sit(CASES.alone);
  await drop();
  await said("desk-by-hand");
  backend.contact = { ...backend.contact, phase, version: backend.contact.version + 1 };
  await act(async () => Events.last?.say("changed", "9"));
  await said("desk-over");
  expect(screen.getByRole("status").textContent).toContain(words.say(phase === "merged" ? "desk-over-merged" : "desk-over-line"));
  expect(screen.queryByText(words.say("desk-do-by-hand"))).toBeNull();
  fireEvent.click(await said("desk-do-after"));
  await said("desk-waiting");
  expect(backend.done("/acts")).toHaveLength(0);
});

test("after a word in private no button tells of it either", async () => {
  sit(CASES.alone);
  await drop();
  await said("desk-by-hand");
  press("F3");
  await waitFor(() => expect(backend.done("/referral")).toHaveLength(1));
  fireEvent.click(screen.getByText(words.say("desk-do-by-hand")));
  fireEvent.click(await said("desk-by-hand-yes"));
  await said("desk-waiting");
  expect(backend.done("/acts")).toHaveLength(0);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("an officer who was timed out and comes back goes on, and another one finds nothing", async () => {
  sit();
  backend.session = null;
  const before = backend.fetch;
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) =>
    backend.session || init.method !== "POST" ? before(path, init) : new Response('{"code":"no-session","status":401,"type":""}', { status: 401 }),
  );
  await drop();
  await screen.findByRole("alert");
  cleanup();
  backend.session = OFFICER;
  show(OFFICER);
  await said("ui-nothing-found", { count: 75 });
  cleanup();
  show({ ...OFFICER, account: "2ae908c9-59dc-4fda-9be6-337e7909a186" });
  await said("desk-waiting");
  expect(document.body.textContent).not.toContain("BENNANI");
});

test("what a device left is taken for the traveller of this desk", async () => {
  sit();
  backend.waiting = [{ id: "3ae908c9-59dc-4fda-9be6-337e7909a186", name: "swipe-3", pieces: ["mrz-text"] }];
  cleanup();
  show(OFFICER);
  fireEvent.click(await screen.findByText(/swipe-3/));
  await said("ui-nothing-found", { count: 75 });
  expect(backend.asked.some(({ way, path }) => way === "POST" && path.includes("/tray/"))).toBe(true);
  expect(screen.queryByText(/swipe-3/)).toBeNull();
});

/** A family is formed, and the first of it lies on the desk. */
async function familyOfTwo(): Promise<void> {
  fireEvent.click(screen.getByText(words.say("desk-group-form")));
  fireEvent.click(await said("group-family"));
  fireEvent.click(screen.getByText(words.say("desk-group-begin")));
  await said("desk-group-ended", { ended: 0, total: 2 });
  await drop();
  await said("ui-nothing-found", { count: 75 });
}

test("a family has a tile for each, in any order, and a word in private shows on none of them", async () => {
  sit();
  await familyOfTwo();
  const opened = backend.done("/contacts")[0]?.body as FormData;
  expect(JSON.parse(String(opened.get("contact")))).toMatchObject({ group: "4ae908c9-59dc-4fda-9be6-337e7909a186" });
  press("F3");
  await waitFor(() => expect(backend.done("/referral")).toHaveLength(1));
  backend.lines = [{ id: backend.contact.id, number: backend.contact.number, phase: "referred" }];
  release("F3");
  press("Enter");
  await said("desk-group-ended", { ended: 1, total: 2 });
  expect(screen.queryByRole("button", { name: new RegExp(words.say("desk-tile-second")) })).toBeNull();
  expect(screen.getByRole("button", { name: new RegExp(`${words.say("desk-tile-clear")}$`) })).toBeTruthy();
});

test("travellers of a family are gone to in any order, and each contact stays open meanwhile", async () => {
  sit();
  await familyOfTwo();
  const mother = backend.contact;
  const son = { ...mother, id: "9ae908c9-59dc-4fda-9be6-337e7909a186", number: "UTA-2026-000099" };
  backend.lines = [son, mother];
  const status = () => screen.getByRole("status").textContent;
  fireEvent.click(await said("desk-group-aside"));
  await said("desk-waiting");
  const tile = (number: string) => screen.findByRole("button", { name: new RegExp(`^${number.split("-").at(-1)}: ${words.say("desk-tile-open")}$`) });
  for (const of of [son, mother, son]) {
    backend.contact = of;
    await waitFor(async () => expect((await tile(of.number)).getAttribute("disabled")).toBeNull());
    fireEvent.click(await tile(of.number));
    await waitFor(() => expect(status()).toContain(of.number));
    await waitFor(() => expect(status()).toContain(words.say("ui-nothing-found", { count: 75 })));
    expect((await tile(of.number)).getAttribute("aria-current")).toBe("true");
  }
  expect(backend.done("/acts")).toEqual([]);
  press("Enter");
  await said("desk-waiting");
  expect(backend.done("/acts").map(({ path }) => path)).toEqual([`/api/contacts/${son.id}/acts`]);
});

test("a tile changes as little as the rest of the screen while a word in private is asked for", async () => {
  sit();
  fireEvent.click(screen.getByText(words.say("desk-group-form")));
  fireEvent.click(await said("desk-group-begin"));
  await drop();
  await said("ui-nothing-found", { count: 75 });
  backend.lines = [backend.contact];
  await act(async () => Events.last?.say("changed", "9"));
  backend.contact = { ...backend.contact, version: backend.contact.version + 1 };
  await act(async () => Events.last?.say("changed", "9"));
  const tiles = () => screen.getByRole("group", { name: words.say("desk-group") }).innerHTML;
  await waitFor(() => expect(tiles()).toContain(words.say("desk-tile-open")));
  const before = tiles();
  press("F3");
  await waitFor(() => expect(backend.done("/referral")).toHaveLength(1));
  backend.lines = [backend.contact];
  await act(async () => Events.last?.say("changed", "9"));
  await act(() => new Promise((done) => setTimeout(done, 50)));
  expect(tiles()).toBe(before);
  expect(backend.lines[0]?.phase).toBe("referred");
});

test("nobody leaves before the questions in private, and the way to go is said", async () => {
  sit();
  await drop();
  await said("ui-nothing-found", { count: 75 });
  backend.blocked = "safeguards";
  fireEvent.click(await said("desk-do-withdraw"));
  fireEvent.click(await said("desk-withdraw-yes"));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(words.say("problem-safeguards"));
  expect(alert.textContent).toContain("F3");
  expect(backend.done("/acts").at(-1)?.body).toEqual({ act: "withdrew", basis: { reasons: ["own-will"] }, end: true });
});

test("an act that comes too late after a word in private tells nothing of it", async () => {
  sit();
  await drop();
  await said("ui-nothing-found", { count: 75 });
  backend.blocked = "referred";
  press("Enter");
  await said("desk-waiting");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the next drop of a device is claimed for this traveller", async () => {
  sit();
  fireEvent.click(await said("desk-claim"));
  fireEvent.click(await screen.findByRole("menuitem", { name: "uta-folder" }));
  await screen.findByText("0f1e2d3c4b5a69788796a5b4c3d2e1f0");
  expect(backend.done("/claims").map(({ body }) => body)).toEqual([{ device: "5ae908c9-59dc-4fda-9be6-337e7909a186" }]);
  await said("desk-claim-lasts", { count: 10 });
});

test("what a device hands in for this traveller is shown beside what the officer dropped", async () => {
  sit();
  await drop();
  await said("ui-nothing-found", { count: 75 });
  const pieces = () => backend.asked.filter(({ path }) => path.includes("/bundles/")).length;
  expect(pieces()).toBe(0);
  const bundle = { id: "6ae908c9-59dc-4fda-9be6-337e7909a186", pieces: ["chip-file" as const] };
  backend.contact = { ...backend.contact, bundles: [...backend.contact.bundles, bundle], version: backend.contact.version + 1 };
  await act(async () => Events.last?.say("changed", "9"));
  await waitFor(() => expect(pieces()).toBeGreaterThan(0));
  expect(backend.asked.filter(({ path }) => path.includes("/bundles/")).every(({ path }) => path.includes(bundle.id))).toBe(true);
});

test("a child is linked to the adult who came with it", async () => {
  sit();
  fireEvent.click(await said("desk-group-form"));
  fireEvent.click(await said("group-family"));
  const [one, two] = ["7ae908c9-59dc-4fda-9be6-337e7909a186", "8ae908c9-59dc-4fda-9be6-337e7909a186"];
  backend.lines = [
    { id: one, number: "UTA-2026-000001", phase: "open" },
    { id: two, number: "UTA-2026-000002", phase: "open" },
  ];
  fireEvent.click(await said("desk-group-begin"));
  fireEvent.click(await said("desk-links"));
  const picks = await screen.findAllByRole("radio", { name: "000001" });
  fireEvent.click(picks[0] as HTMLElement);
  fireEvent.click((await screen.findAllByRole("radio", { name: "000002" }))[1] as HTMLElement);
  fireEvent.click(await said("relation-grandparent"));
  fireEvent.click(await said("desk-link-do"));
  await waitFor(() => expect(backend.done("/links")).toHaveLength(1));
  const [sent] = backend.done("/links").map(({ body }) => body as { child: string; adult: string; relation: string });
  expect(sent?.relation).toBe("grandparent");
  expect(new Set([sent?.child, sent?.adult])).toEqual(new Set([one, two]));
});

describe("a window that was loaded again", () => {
  const [LEFT, OLDER] = ["9ae908c9-59dc-4fda-9be6-337e7909a186", "aae908c9-59dc-4fda-9be6-337e7909a186"];
  const loaded = () => {
    backend = new Backend();
    backend.listed = { open: [{ id: LEFT, number: "UTA-2026-000012", opened: 1_700_000_000_000 }, { id: OLDER, number: "UTA-2026-000011", opened: 1_600_000_000_000 }] };
    backend.contact = { ...CASES.clear.contact, phase: "open" };
    vi.stubGlobal("fetch", backend.fetch);
    vi.stubGlobal("EventSource", Events);
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
    show(OFFICER);
  };

  test("offers to go on with who was there, and with others beside it", async () => {
    loaded();
    const offer = await screen.findByRole("group", { name: words.say("desk-left") });
    expect(offer.textContent).toContain("UTA-2026-000012");
    expect(await screen.findByRole("button", { name: "UTA-2026-000011" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "UTA-2026-000012" })).toBeNull();
    fireEvent.click(await said("desk-left-do"));
    await said("ui-nothing-found", { count: 75 });
    expect(backend.asked.some(({ way, path }) => way === "GET" && path === `/api/contacts/${LEFT}`)).toBe(true);
    expect(screen.queryByRole("group", { name: words.say("desk-left") })).toBeNull();
    // Once somebody has left the desk, whoever is open still is a line, and in nobody's way.
    press("Enter");
    await said("desk-waiting");
    await screen.findByRole("button", { name: "UTA-2026-000012" });
    expect(screen.queryByRole("group", { name: words.say("desk-left") })).toBeNull();
  });

  test("takes the next traveller all the same, by what is dropped", async () => {
    loaded();
    await screen.findByRole("group", { name: words.say("desk-left") });
    await drop();
    await said("ui-nothing-found", { count: 75 });
    expect(screen.queryByRole("group", { name: words.say("desk-left") })).toBeNull();
    expect(backend.done("/contacts")).toHaveLength(1);
  });
});
