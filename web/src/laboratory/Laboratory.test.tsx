import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider, useParams } from "@tanstack/react-router";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Backend, CASES, Events, OFFICER } from "../../tests/fake/backend.ts";
import { wordsOf } from "../../tests/fake/words.ts";
import type { Session } from "../api/types.ts";
import { Speaking } from "../words/context.tsx";
import Laboratory from "./Laboratory.tsx";

// The light table itself needs a browser; which layers lie on it is tried here.
const table = vi.hoisted(() => ({ laid: [] as string[], arranged: {} as Record<string, unknown> }));
vi.mock("./bench.ts", () => ({
  Bench: class {
    lay = (pictures: { key: string }[]) => void (table.laid = pictures.map(({ key }) => key));
    arrange = (arranged: Record<string, unknown>) => void (table.arranged = arranged);
    call = () => undefined;
    follow = () => undefined;
    look = () => undefined;
    close = () => undefined;
  },
}));

const words = wordsOf("en", "laboratory");
const EXAMINER: Session = {
  ...OFFICER,
  number: "UTA-201",
  roles: ["second-line"],
  rights: ["assess-suspicion", "assess-finding", "observe", "close-referral", "close-contact", "run-again", "admit", "refuse", "seize", "see-trust"].map((action) => ({ action, scope: "post" })),
};
let backend: Backend;

function Entered() {
  const { _splat: rest = "" } = useParams({ strict: false }) as { _splat?: string };
  return <Laboratory session={EXAMINER} rest={rest} />;
}

function enter(path: string): void {
  const root = createRootRoute();
  const routes = ["/laboratory", "/laboratory/$"].map((path) => createRoute({ getParentRoute: () => root, path, component: Entered }));
  const router = createRouter({ routeTree: root.addChildren(routes), history: createMemoryHistory({ initialEntries: [path] }) });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Speaking given={words}>
        <RouterProvider router={router as never} />
      </Speaking>
    </QueryClientProvider>,
  );
}

const open = (page = "") => enter(`/laboratory/${CASES.differs.contact.id}${page && `/${page}`}`);

beforeEach(() => {
  backend = new Backend(CASES.differs);
  backend.contact = { ...CASES.differs.contact, phase: "referred" };
  vi.stubGlobal("fetch", backend.fetch);
  vi.stubGlobal("EventSource", Events);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

describe("shown before", () => {
  const other = { id: "e9ce6fa2-d927-45f2-8210-f09f25cb7ad1", number: "UTA-2026-000007", post: "uta", direction: "entry", at: 1_790_000_000_000, ended: false };
  const telling = (contacts: object[]) => {
    const real = backend.fetch;
    vi.stubGlobal("fetch", (path: string, init?: RequestInit) => (path.endsWith("/before") ? Promise.resolve(Response.json({ contacts })) : real(path, init)));
  };

  test("other contacts with the same document are named, each with a link", async () => {
    telling([other]);
    open();
    expect(await screen.findByText(words.say("laboratory-before", { count: 1 }))).toBeTruthy();
    expect(screen.getByRole("link", { name: other.number }).getAttribute("href")).toBe(`/laboratory/${other.id}`);
  });

  test("where there is none nothing is said", async () => {
    telling([]);
    open();
    await screen.findByText(words.say("ui-decides"));
    expect(screen.queryByText(words.say("laboratory-before-note"))).toBeNull();
  });
});

describe("the list", () => {
  const line = { id: CASES.differs.contact.id, number: "UTA-2026-000014", phase: "referred", post: "uta", direction: "entry", opened: 1, changed: 1, unresolved: false, kind: "passport", issuer: "UTO", outcome: "failed" };

  test("nobody waits, and it says where they come from", async () => {
    enter("/laboratory");
    expect(await screen.findByText(words.say("laboratory-none-referred"))).toBeTruthy();
    expect(screen.getByText(words.hint("laboratory-none-referred") ?? "")).toBeTruthy();
  });

  test("who waits longest stands first, each with a page of its own", async () => {
    backend.listed = { referred: [{ ...line, changed: 9 }, { ...line, id: OFFICER.account, number: "UTA-2026-000002", changed: 3 }] };
    enter("/laboratory");
    const rows = (await screen.findAllByRole("row")).slice(1);
    expect(rows.map((row) => within(row).getByRole("link").textContent)).toEqual(["UTA-2026-000002", "UTA-2026-000014"]);
    expect(within(rows[1] as HTMLElement).getByRole("link").getAttribute("href")).toBe(`/laboratory/${line.id}`);
    expect(within(rows[0] as HTMLElement).getByText(words.say("laboratory-outcome-failed"))).toBeTruthy();
  });

  test("what ended with nothing found is not shown", async () => {
    backend.listed = { ended: [{ ...line, phase: "ended", nothing_found: true }] };
    enter("/laboratory");
    await userEvent.click(await screen.findByRole("radio", { name: words.say("laboratory-phase-ended") }));
    expect(await screen.findByText(words.say("laboratory-none-ended"))).toBeTruthy();
  });
});

describe("one contact", () => {
  test("its reasons as sentences, and its pictures on the table", async () => {
    open();
    expect(await screen.findByText(/“?.?SAMIR/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("UTA-2026-000014");
    await vi.waitFor(() => expect(table.laid).toHaveLength(3));
    expect(String(table.arranged["below"])).toMatch(/\/12$/);
  });

  test("the portrait of the chip is a page of its own, behind the printed one", async () => {
    backend.portraits = [3];
    open();
    await screen.findByText(/SAMIR/);
    await userEvent.click(await screen.findByRole("radio", { name: words.say("laboratory-page-portrait") }));
    await vi.waitFor(() => expect(table.laid).toEqual([expect.stringMatching(/\/3$/)]));
    expect(backend.asked.map(({ path }) => path)).toContainEqual(expect.stringMatching(/\/3\/picture$/));
  });

  test("layers by keys: another light, and one through the other", async () => {
    open();
    await screen.findByText(/SAMIR/);
    const infrared = screen.getByRole("radio", { name: words.say("light-ir") });
    await userEvent.click(infrared);
    await vi.waitFor(() => expect(String(table.arranged["below"])).toMatch(/\/10$/));
    await userEvent.click(screen.getByRole("radio", { name: words.say("laboratory-mode-blend") }));
    await vi.waitFor(() => expect(table.arranged).toMatchObject({ opacity: 0.5 }));
    expect(String(table.arranged["above"])).toMatch(/\/12$/);
  });

  test("where nothing should move, the flicker is turned by hand", async () => {
    open();
    await screen.findByText(/SAMIR/);
    await userEvent.click(screen.getByRole("radio", { name: words.say("laboratory-mode-flicker") }));
    expect(table.arranged).toMatchObject({ opacity: 0 });
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-turn") }));
    await vi.waitFor(() => expect(table.arranged).toMatchObject({ opacity: 1 }));
  });

  test("another document is laid beside it by its number", async () => {
    open();
    await screen.findByText(/SAMIR/);
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-tool-beside") }));
    const number = await screen.findByLabelText(words.say("laboratory-beside-number"));
    await userEvent.clear(number);
    await userEvent.type(number, "uta-2026-000099");
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-beside-lay") }));
    await vi.waitFor(() => expect(backend.asked.map(({ path }) => path)).toContain("/api/contacts/numbers/UTA-2026-000099"));
    expect(await screen.findByRole("alert")).toBeTruthy();
  });

  test("a contact that is not there is said to be so", async () => {
    backend.session = null;
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ type: "", status: 404, code: "none" }), { status: 404 }));
    open();
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});
