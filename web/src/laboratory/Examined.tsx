// One contact in the laboratory: its head, its pictures on the light table, and beside them what was checked and said.
import { Link, Navigate } from "@tanstack/react-router";
import { Suspense, useMemo, useState } from "react";
import { troubleOf } from "../api/problem.ts";
import type { Session } from "../api/types.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { summaryOf } from "../desk/summary.ts";
import type { Pointed } from "./arranged.ts";
import { Head } from "./Head.tsx";
import { LightTable } from "./LightTable.tsx";
import { PANELS, panelOf } from "./panels.ts";
import { useContact, useRun } from "./useExamined.ts";
import { useLayers } from "./useLayers.ts";

type Props = { id: string; page: string; /** What stands behind the page in the address. */ rest: string; session: Session };

export function Examined({ id, page, rest, session }: Props) {
  const words = useWords();
  const asked = useContact(id);
  const contact = asked.data;
  const tree = useRun(id, contact?.runs.at(-1)?.id).data;
  const [marked, mark] = useState<number>();
  const [area, setArea] = useState<Pointed>();
  const point = (corners: number[][] | undefined, key?: string) => setArea(corners && { corners, ...(key ? { key } : {}) });
  const summary = useMemo(() => summaryOf(contact, tree, { partial: false, working: false }), [contact, tree]);
  const layers = useLayers(contact, tree);
  const panel = panelOf(page);
  if (!panel) return <Navigate to="/laboratory/$" params={{ _splat: id }} replace />;
  return (
    <main className="flex min-h-0 flex-1 flex-col gap-3 px-6 py-3 max-[1120px]:overflow-auto" aria-label={words.say("place-laboratory")}>
      <Head contact={contact} tree={tree} />
      <Trouble trouble={asked.error ? troubleOf(asked.error) : undefined} />
      {contact && (
        <div className="grid min-h-0 flex-1 grid-cols-[minmax(480px,7fr)_minmax(400px,5fr)] gap-5 max-[1120px]:grid-cols-1">
          <LightTable contact={contact} tree={tree} layers={layers} reasons={summary.reasons} marked={marked} area={area} />
          <section className="card flex min-h-0 flex-col" aria-labelledby="lab-panel">
            <nav aria-label={words.say("laboratory-pages")} className="flex shrink-0 flex-wrap gap-1 border-b border-line px-3 pt-2 max-[1500px]:gap-0.5 max-[1500px]:px-2">
              {PANELS.map(({ id: one }) => (
                <Link
                  key={one}
                  to="/laboratory/$"
                  params={{ _splat: one ? `${id}/${one}` : id }}
                  aria-current={one === page ? "page" : undefined}
                  className={`-mb-px border-b-2 px-2.5 py-2 text-sm whitespace-nowrap max-[1500px]:px-1 max-[1500px]:text-[13px] ${one === page ? "border-accent font-semibold text-accent" : "border-transparent text-soft hover:text-ink"}`}
                >
                  {words.say(`laboratory-page-${one || "reasons"}`)}
                </Link>
              ))}
            </nav>
            <div className="min-h-0 flex-1 overflow-auto p-5" role="group" aria-labelledby="lab-panel" tabIndex={0}>
              <h2 id="lab-panel" className="sr-only">
                {words.say(`laboratory-page-${page || "reasons"}`)}
              </h2>
              <Suspense fallback={<p aria-busy="true" />}>
                <panel.show contact={contact} tree={tree} summary={summary} session={session} rest={rest} mark={mark} point={point} />
              </Suspense>
            </div>
          </section>
        </div>
      )}
    </main>
  );
}
