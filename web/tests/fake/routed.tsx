// A place as the frame shows it, at an address, against a server that is a table of answers.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider, useParams } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ComponentType } from "react";
import { vi } from "vitest";
import type { Session } from "../../src/api/types.ts";
import type { Entered } from "../../src/frame/places.ts";
import { asking, type Answers, type Asked } from "./answers.ts";
import { Speaking } from "../../src/words/context.tsx";
import type { Words } from "../../src/words/words.ts";

/** A server that answers by a table, and what it was asked. */
export function table(answers: Answers): { asked: Asked[]; answers: Answers } {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", asking(answers, (one) => asked.push(one)));
  return { asked, answers };
}

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
