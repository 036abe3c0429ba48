// With whom? A number is enough: nothing else of anybody is shown here.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import { Entry } from "../parts/Entry.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { useTalk } from "./useTalk.ts";

/** So many are shown before somebody types a number. */
const SHOWN = 12;
const AGAIN = 15_000;
const time = (at: number) => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(at);

export function Choose() {
  const words = useWords();
  const [talk] = useTalk();
  const [typed, type] = useState("");
  const found = useQuery({ queryKey: ["interviews"], queryFn: () => ask("get", "/api/interviews", { itself: true }), refetchInterval: AGAIN });
  const digits = typed.trim().toUpperCase();
  const all = found.data?.contacts ?? [];
  const shown = all.filter(({ number }) => number.endsWith(digits)).slice(0, SHOWN);
  return (
    <div className="mx-auto grid w-full max-w-3xl content-start gap-6 px-8 py-10">
      <header>
        <h1 className="text-3xl font-semibold">{words.say("private-choose")}</h1>
        <p className="mt-2 text-soft">{words.say("private-choose-line")}</p>
      </header>
      <Trouble trouble={found.error ? troubleOf(found.error) : undefined} />
      {all.length > 0 && <Entry label={words.say("private-find")} value={typed} onChange={type} autoComplete="off" ident autoFocus />}
      <ul className="grid grid-cols-2 gap-3 max-[900px]:grid-cols-1" aria-label={words.say("private-choose")}>
        {shown.map((contact) => (
          <li key={contact.id}>
            <Button
              onPress={() => talk.begin(contact)}
              className="card flex min-h-18 w-full cursor-pointer items-center justify-between gap-4 px-5 py-4 text-start data-hovered:border-accent"
            >
              <span className="ident text-lg font-semibold">{contact.number}</span>
              <span className="text-sm text-soft">
                <bdi>{contact.post.toUpperCase()}</bdi> · {words.say("private-since", { time: time(contact.opened) })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {found.data && shown.length === 0 && (
        <div role="status" className="card grid justify-items-center gap-3 p-8 text-center">
          <p className="text-lg font-semibold">{all.length === 0 ? words.say("private-nobody") : words.say("private-none-such", { digits })}</p>
          <p className="text-soft">{words.say(all.length === 0 ? "private-nobody-line" : "private-none-such-line")}</p>
          <Press onPress={() => void found.refetch()}>{words.say("private-look")}</Press>
        </div>
      )}
    </div>
  );
}
