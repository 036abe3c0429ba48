// A private room in which a conversation stands where it is given: nothing is sent.
import { useMemo, type ReactNode } from "react";
import { packOf, type Pack } from "../../src/private/pack.ts";
import { Talk, type State } from "../../src/private/talk.ts";
import { TalkContext } from "../../src/private/useTalk.ts";
import arabic from "../../../words/packs/ar/pack.json";
import english from "../../../words/packs/en/pack.json";
import persian from "../../../words/packs/fa/pack.json";
import spanish from "../../../words/packs/es/pack.json";
import type { Answers } from "../fake/answers.ts";

const FILES = { ar: arabic, en: english, es: spanish, fa: persian };
/** Packs of questions, as the server has them. */
export const PACKS: Answers = {
  "GET /packs/index.json": Object.keys(FILES),
  ...Object.fromEntries(Object.entries(FILES).map(([language, file]) => [`GET /packs/${language}/pack.json`, file])),
};

/** The pack of a language. */
export const packIn = (language: keyof typeof FILES): Pack => packOf(language, FILES[language]) as Pack;

const WITH: State["with"] = { id: "3ae908c9-59dc-4fda-9be6-337e7909a186", number: "UTA-2026-000017", post: "uta", opened: 1_795_000_000_000 };

/** A conversation with somebody, at a step. */
export const talking = (more: Partial<State>): State => ({ step: "talk", with: WITH, alone: true, understood: "common", other: "", by: "", page: 0, answers: {}, busy: false, waiting: false, ...more });

export function Talking({ state, children }: { state: State; children: ReactNode }) {
  const talk = useMemo(() => Object.assign(new Talk(""), { state: () => state }), [state]);
  return (
    <TalkContext value={talk}>
      <main className="flex min-h-0 flex-1 flex-col overflow-auto">{children}</main>
    </TalkContext>
  );
}
