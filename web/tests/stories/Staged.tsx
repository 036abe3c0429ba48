// What a story stands in: words, a server that answers by a table, an address, and nothing of another story.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { Speaking } from "../../src/words/context.tsx";
import type { Words } from "../../src/words/words.ts";
import { asking } from "../fake/answers.ts";
import { Events } from "../fake/backend.ts";
import type { Story } from "./story.ts";

function routerAt(address: string) {
  const root = createRootRoute();
  const all = createRoute({ getParentRoute: () => root, path: "/$", component: () => null });
  return createRouter({ routeTree: root.addChildren([all]), history: createMemoryHistory({ initialEntries: [address] }) });
}

/** What stands around a story until another one is shown. */
function stageOf({ server = {} }: Story) {
  globalThis.fetch = asking(server);
  globalThis.EventSource = Events as unknown as typeof EventSource;
  return { client: new QueryClient({ defaultOptions: { queries: { retry: false } } }), router: routerAt("/desk") };
}

type Props = { story: Story; words: Words; children?: (client: QueryClient) => ReactNode };

/** A story in the words that are given. What is told by its children knows what is being asked. */
export function Staged({ story, words, children }: Props) {
  const [{ client, router }] = useState(() => stageOf(story));
  const { Shown, whole } = story;
  return (
    <QueryClientProvider client={client}>
      <Speaking given={words}>
        <RouterContextProvider router={router as never}>
          <div data-story className={whole ? "flex h-full flex-col" : "grid content-start gap-5 p-6"}>
            <Shown />
          </div>
          {children?.(client)}
        </RouterContextProvider>
      </Speaking>
    </QueryClientProvider>
  );
}
