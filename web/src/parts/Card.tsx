// A card in the middle of an empty screen, with the mark and a title: what stands before the desk.
import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";

export function Card({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <main className="grid min-h-0 flex-1 place-items-center overflow-auto p-6">
      <section aria-labelledby={id} className="card grid w-full max-w-[27rem] gap-5 p-8 shadow-sm">
        <div className="flex items-center gap-3.5">
          <Mark size={38} />
          <h1 id={id} className="text-xl font-semibold">
            {title}
          </h1>
        </div>
        {children}
      </section>
    </main>
  );
}
