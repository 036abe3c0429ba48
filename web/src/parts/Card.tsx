// A card in the middle of an empty screen, with the mark and a title: what stands before the desk.
import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";

type Props = {
  id: string;
  title: string;
  children: ReactNode;
  /** What stands beside the card, or below it where there is no room. The card stays where it is. */
  beside?: ReactNode;
};

export function Card({ id, title, children, beside }: Props) {
  return (
    <main className="grid min-h-0 flex-1 place-items-center gap-6 overflow-auto p-6 min-[1180px]:grid-cols-[1fr_27rem_1fr]">
      <section aria-labelledby={id} className="card grid w-full max-w-[27rem] gap-5 p-8 shadow-sm min-[1180px]:col-start-2">
        <div className="flex items-center gap-3.5">
          <Mark size={38} />
          <h1 id={id} className="text-xl font-semibold">
            {title}
          </h1>
        </div>
        {children}
      </section>
      {beside}
    </main>
  );
}
