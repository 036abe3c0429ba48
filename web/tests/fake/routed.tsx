// A place as the frame shows it, at an address, against a server that is a table of answers.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider, useParams } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ComponentType } from "react";
import { vi } from "vitest";
import type { Session } from "../../src/api/types.ts";
import type { Entered } from "../../src/frame/places.ts";
import { Speaking } from "../../src/words/context.tsx";
import type { Words } from "../../src/words/words.ts";

export type Asked = { way: string; path: string; body: unknown };
/** What is answered, by way and path; a function says it each time. Text is a problem by its code. */
export type Answers = Record<string, unknown | ((asked: Asked) => unknown)>;

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** A server that answers by a table, and what it was asked. */
export function table(answers: Answers): { asked: Asked[]; answers: Answers } {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : init.body;
    const one = { way: init.method ?? "GET", path, body };
    asked.push(one);
    const known = answers[`${one.way} ${path.replace(/\?.*/, "").replace(ID, "ID")}`];
    const answer: unknown = typeof known === "function" ? (known as (asked: Asked) => unknown)(one) : known;
    if (answer === undefined) return said({ type: "", status: 404, code: "none" }, 404);
    if (typeof answer === "string") return said({ type: "", status: 409, code: answer }, 409);
    return answer === null ? new Response(null, { status: 204 }) : said(answer, 200);
  });
  return { asked, answers };
}

const said = (json: unknown, status: number) => new Response(JSON.stringify(json), { status, headers: { "content-type": "application/json" } });

/** Shows a place at an address, such as /records/ID. */
export function enter(Place: ComponentType<Entered>, at: string, session: Session, words: Words) {
  const root = createRootRoute();
  const component = () => <Place session={session} rest={(useParams({ strict: false }) as { _splat?: string })._splat ?? ""} />;
  const name = at.split("/")[1]?.split("?")[0] ?? "";
  const routes = [
    createRoute({ getParentRoute: () => root, path: `/${name}`, component }),
    createRoute({ getParentRoute: () => root, path: `/${name}/$`, component }),
    createRoute({ getParentRoute: () => root, path: "/$", component: () => null }),
  ];
  const router = createRouter({ routeTree: root.addChildren(routes), history: createMemoryHistory({ initialEntries: [at] }) });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Speaking given={words}>
        <RouterProvider router={router as never} />
      </Speaking>
    </QueryClientProvider>,
  );
  return router;
}
