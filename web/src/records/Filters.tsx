// Filters of the list: what the server knows, views that were kept, and the way to one contact by its number.
import { useState } from "react";
import { ask } from "../api/client.ts";
import { Choice } from "../parts/Choice.tsx";
import { Press } from "../parts/Press.tsx";
import { useGo } from "../parts/useGo.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";
import { DIRECTIONS, kept, keepAll, PHASES, same, type Filters } from "./views.ts";

type Props = { filters: Filters; posts: readonly string[]; go(filters: Filters): void };

export function FilterBar({ filters, posts, go }: Props) {
  const words = useWords();
  const any = { id: "", shown: words.say("records-any") };
  const set = (name: keyof Filters) => (value: string) => {
    const { [name]: _, ...others } = filters;
    go((value ? { ...others, [name]: value } : others) as Filters);
  };
  return (
    <>
      <Choice
        label={words.say("desk-post")}
        chosen={filters.post ?? ""}
        choose={set("post")}
        options={[any, ...posts.map((id) => ({ id, shown: id.toUpperCase() }))]}
      />
      <Choice
        label={words.say("records-phase")}
        chosen={filters.phase ?? ""}
        choose={set("phase")}
        options={[any, ...PHASES.map((id) => ({ id, shown: words.say(`records-phase-${id}`) }))]}
      />
      <Choice
        label={words.say("records-direction")}
        chosen={filters.direction ?? ""}
        choose={set("direction")}
        options={[any, ...DIRECTIONS.map((id) => ({ id, shown: words.say(`direction-${id}`) }))]}
      />
      <label className="inline-flex cursor-pointer items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4.5 accent-accent"
          checked={filters.unresolved === "true"}
          onChange={(event) => set("unresolved")(event.target.checked ? "true" : "")}
        />
        {words.say("records-only-unresolved")}
      </label>
    </>
  );
}

/** What a view is called: by its filters, so that nobody types a name. */
function called(words: Words, { post, phase, direction, unresolved }: Filters): string {
  const parts = [
    post?.toUpperCase(),
    phase && words.say(`records-phase-${phase}`),
    direction && words.say(`direction-${direction}`),
    unresolved && words.say("records-unresolved"),
  ].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? words.say("records-all") : parts.join(" · ");
}

export function Views({ filters, go, account }: Omit<Props, "posts"> & { account: string }) {
  const words = useWords();
  const [views, set] = useState(() => kept(account));
  const change = (next: Filters[]) => {
    keepAll(account, next);
    set(next);
  };
  const known = views.some((view) => same(view, filters));
  const plain = same(filters, {});
  return (
    <div role="group" aria-label={words.say("records-views")} className="flex flex-wrap items-center gap-1.5 text-sm">
      <span className="text-soft">{words.say("records-views")}</span>
      {[{}, ...views].map((view) => (
        <Press key={called(words, view)} small weight={same(view, filters) ? "primary" : "plain"} onPress={() => go(view)}>
          {called(words, view)}
        </Press>
      ))}
      {!plain && !known && (
        <Press small weight="quiet" onPress={() => change([...views, filters])}>
          {words.say("records-keep")}
        </Press>
      )}
      {known && (
        <Press small weight="quiet" onPress={() => change(views.filter((view) => !same(view, filters)))}>
          {words.say("records-drop")}
        </Press>
      )}
    </div>
  );
}

/** Straight to one contact, by the number on a paper. */
export function ByNumber() {
  const words = useWords();
  const go = useGo();
  const { busy, trouble, run } = useTry();
  return (
    <form
      role="search"
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const number = String(new FormData(event.currentTarget).get("contact") ?? "").trim().toUpperCase();
        if (!number) return;
        void run(async () => {
          const { id } = await ask("get", "/api/contacts/numbers/{number}", { at: { number } });
          go(`/records/${id}`);
        });
      }}
    >
      <input
        name="contact"
        dir="ltr"
        autoComplete="off"
        aria-label={words.say("records-find")}
        placeholder="UTA-2026-000017"
        className="h-9 w-48 rounded-lg border border-edge bg-card px-3 text-sm placeholder:text-faint"
      />
      <Press small type="submit" isDisabled={busy}>
        {words.say("records-find")}
      </Press>
      <Trouble trouble={trouble} />
    </form>
  );
}
