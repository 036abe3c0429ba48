// One story and nothing else. When it has come to rest, the page says which it is: a test waits for that.
import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { load } from "../../src/words/load.ts";
import type { Words } from "../../src/words/words.ts";
import { addressOf, useAt, type At } from "./at.ts";
import { Staged } from "./Staged.tsx";
import { STORIES } from "./story.ts";

/** How often a story is looked at until it rests, in milliseconds. */
const LOOK = 20;
const page = document.documentElement;

export function Alone() {
  const at = useAt();
  const words = useSpoken(at);
  const story = STORIES.find(({ id }) => id === at.id);
  const address = addressOf(at);
  useEffect(() => {
    page.dataset["theme"] = at.theme;
  }, [at.theme]);
  if (!story || !words) return null;
  return (
    <Staged key={address} story={story} words={words}>
      {(client) => <Rested address={address} client={client} />}
    </Staged>
  );
}

function Rested({ address, client }: { address: string; client: QueryClient }) {
  useEffect(() => {
    delete page.dataset["rested"];
    let still = 0;
    const timer = setInterval(() => {
      still = client.isFetching() > 0 ? 0 : still + 1;
      if (still > 2) page.dataset["rested"] = address;
    }, LOOK);
    return () => clearInterval(timer);
  }, [address, client]);
  return null;
}

/** The words that a story needs; none while they are on their way. */
function useSpoken({ id, language }: At): Words | undefined {
  const [spoken, setSpoken] = useState<{ id: string; words: Words }>();
  useEffect(() => {
    let wanted = true;
    void load(language, STORIES.find((story) => story.id === id)?.words ?? []).then((words) => wanted && setSpoken({ id, words }));
    return () => {
      wanted = false;
    };
  }, [id, language]);
  return spoken?.id === id && spoken.words.language === language ? spoken.words : undefined;
}
