import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Backend } from "../../tests/fake/backend.ts";
import { wordsOf } from "../../tests/fake/words.ts";
import type { Language } from "../words/language.ts";
import { Speaking } from "../words/context.tsx";
import { Provider, toLink, toSignIn, type Errand } from "./Provider.tsx";

const AWAY = "https://id.example/a?state=1";

function shown(names: Record<string, string> | undefined, errand: Errand = toSignIn, language: Language = "fr") {
  const backend = new Backend();
  if (names) backend.ways = { provider: { name: names } };
  vi.stubGlobal("fetch", backend.fetch);
  const go = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Speaking given={wordsOf(language)}>
        <Provider busy={false} run={(does) => does()} errand={errand} go={go} />
      </Speaking>
    </QueryClientProvider>,
  );
  return { backend, go };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a house without a provider shows no way to one", async () => {
  const { backend } = shown(undefined);
  await waitFor(() => expect(backend.asked).toHaveLength(1));
  expect(screen.queryByRole("button")).toBeNull();
});

test("the browser goes where the server says", async () => {
  const { backend, go } = shown({ en: "the Ministry", fr: "le ministère" });
  fireEvent.click(await screen.findByRole("button", { name: /^Avec .le ministère.$/ }));
  await waitFor(() => expect(go).toHaveBeenCalledWith(AWAY));
  expect(backend.done("/api/sign-in/provider/question")).toHaveLength(1);
});

test("a provider that has no name in a language is called by another", async () => {
  shown({ en: "the Ministry" }, toSignIn, "es");
  await screen.findByRole("button", { name: /^Con .the Ministry.$/ });
});

test("whoever has a link shows it, and goes", async () => {
  const link = "ab".repeat(32);
  const { backend, go } = shown({ fr: "le ministère" }, toLink(link));
  fireEvent.click(await screen.findByRole("button"));
  await waitFor(() => expect(go).toHaveBeenCalledWith(AWAY));
  expect(backend.done("/api/links/provider/question")[0]?.body).toEqual({ link });
});
