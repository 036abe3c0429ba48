// What devices left at the post: an officer says that it belongs to the traveller in front of them. Nothing lands on a record by guess.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask, place } from "../api/client.ts";
import { listen } from "../api/events.ts";
import { Press } from "../parts/Press.tsx";
import { useWords } from "../words/context.tsx";

const SHOWN = 4;

export function Tray({ post, take }: { post: string; take(drop: string): void }) {
  const words = useWords();
  const client = useQueryClient();
  const queryKey = ["tray", post];
  const tray = useQuery({ queryKey, queryFn: () => ask("get", "/api/posts/{post}/tray", { at: { post } }) });
  useEffect(() => {
    const look = () => void client.invalidateQueries({ queryKey: ["tray", post] });
    return listen(place("/api/posts/{post}/tray/events", { post }), { tray: look, missed: look });
  }, [client, post]);
  const waiting = tray.data?.waiting ?? [];
  if (waiting.length === 0) return null;
  return (
    <div role="group" aria-label={words.say("desk-tray")} className="flex flex-wrap items-center gap-1.5 text-sm">
      <span className="text-soft">{words.say("desk-tray")}</span>
      {waiting.slice(0, SHOWN).map(({ id, name, pieces }) => (
        <Press
          key={id}
          small
          onPress={() => {
            take(id);
            client.setQueryData(queryKey, { waiting: waiting.filter((one) => one.id !== id) });
          }}
        >
          {words.say("desk-tray-take", { device: name, count: pieces.length })}
        </Press>
      ))}
    </div>
  );
}
