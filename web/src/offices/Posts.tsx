// Where somebody is posted: the posts that are known, and others by their code.
import { useState } from "react";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { Account, Session } from "../api/types.ts";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useAccounts } from "../proposals/who.ts";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

type Props = { account: Account; session: Session; changed(account: Account): void };

/** Every post that somebody is posted at, and those of whoever asks. */
export function usePosts(session: Session): string[] {
  const { data } = useAccounts(session);
  return [...new Set([...session.posts, ...(data?.accounts.flatMap(({ posts }) => posts) ?? [])])].sort();
}

export function Posts({ account, session, changed }: Props) {
  const words = useWords();
  const known = usePosts(session);
  const [posts, set] = useState<readonly string[]>(account.posts);
  const { busy, trouble, run } = useTry();
  const send = (others: string) => {
    const more = others.toLowerCase().split(/[\s,]+/).filter(Boolean);
    void run(async () => changed(await ask("put", "/api/accounts/{id}/posts", { at: { id: account.id }, json: { posts: [...new Set([...posts, ...more])] } })));
  };
  return (
    <Section title={words.say("offices-posts")} note={words.say("offices-posts-note")}>
      <Form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          send(String(new FormData(event.currentTarget).get("others") ?? ""));
        }}
      >
        <Trouble trouble={trouble} />
        <div className="flex flex-wrap items-center gap-4">
          {known.map((post) => (
            <label key={post} className="inline-flex cursor-pointer items-center gap-2">
              <input
                type="checkbox"
                className="size-4.5 accent-accent"
                checked={posts.includes(post)}
                onChange={(event) => set(event.target.checked ? [...posts, post] : posts.filter((one) => one !== post))}
              />
              <bdi className="ident">{post.toUpperCase()}</bdi>
            </label>
          ))}
          <input name="others" dir="ltr" autoComplete="off" aria-label={words.say("offices-other-posts")} placeholder={words.say("offices-other-posts")} className="h-9 w-44 rounded-lg border border-edge bg-card px-3 text-sm placeholder:text-faint" />
        </div>
        <div>
          <Press small type="submit" isDisabled={busy}>
            {words.say("offices-save-posts")}
          </Press>
        </div>
      </Form>
    </Section>
  );
}
