// The authority's own identity provider: the browser goes there, and comes back signed in or linked.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { Press } from "../parts/Press.tsx";
import { useWords } from "../words/context.tsx";

/** Where the browser is sent for one errand. */
export type Errand = () => Promise<{ address: string }>;

export const toSignIn: Errand = () => ask("post", "/api/sign-in/provider/question");
export const toLink =
  (link: string): Errand =>
  () =>
    ask("post", "/api/links/provider/question", { json: { link } });

type Props = { busy: boolean; run(does: () => Promise<void>): Promise<void>; errand: Errand; go?: (address: string) => void };

/** A way that not every house has: nothing is shown where there is none. */
export function Provider({ busy, run, errand, go = (address) => location.assign(address) }: Props) {
  const words = useWords();
  const ways = useQuery({ queryKey: ["ways"], queryFn: () => ask("get", "/api/sign-in"), staleTime: Infinity }).data;
  const names = ways?.provider?.name;
  if (!names) return null;
  const name = names[words.language] ?? Object.values(names)[0] ?? "";
  return (
    <Press isDisabled={busy} onPress={() => void run(async () => go((await errand()).address))}>
      {words.say("session-with-provider", { name })}
    </Press>
  );
}
