// A page of a place of lists: its title, the pages beside it, and what stands on it.
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

export type Beside = { to: string; shown: string; exact?: boolean };
type Props = { title: string; beside?: readonly Beside[]; label?: string; children: ReactNode; back?: Beside };

export function Page({ title, beside = [], label, back, children }: Props) {
  return (
    <main className="min-h-0 flex-1 overflow-auto">
      <div className="mx-auto grid max-w-[1500px] gap-4 px-6 pt-4 pb-10">
        {beside.length > 1 && (
          <nav aria-label={label} className="flex flex-wrap gap-1 border-b border-line">
            {beside.map(({ to, shown, exact = false }) => (
              <Link
                key={to}
                to={to}
                activeOptions={{ exact, includeSearch: false }}
                className="-mb-px border-b-2 border-transparent px-3 py-2 text-soft hover:text-ink"
                activeProps={{ className: "border-accent! font-semibold text-accent!" }}
              >
                {shown}
              </Link>
            ))}
          </nav>
        )}
        <div>
          {back && (
            <Link to={back.to} className="text-sm text-accent underline-offset-2 hover:underline">
              {back.shown}
            </Link>
          )}
          <h1 className="text-[22px] leading-tight font-semibold">{title}</h1>
        </div>
        {children}
      </div>
    </main>
  );
}

/** A part of a page, with a title of its own. */
export function Section({ title, note, children }: { title: string; note?: string | undefined; children: ReactNode }) {
  return (
    <section aria-label={title} className="card grid min-w-0 gap-3 p-5">
      <div>
        <h2 className="text-base font-semibold">{title}</h2>
        {note && <p className="max-w-[90ch] text-sm text-soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}
