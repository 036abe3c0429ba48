// The head of every screen.
import { Link } from "@tanstack/react-router";
import type { Session } from "../api/types.ts";
import { useLost } from "../api/network.ts";
import { Mark } from "../parts/Mark.tsx";
import { useWords } from "../words/context.tsx";
import { Clock } from "./Clock.tsx";
import { Controls } from "./Controls.tsx";
import { Officer } from "./Officer.tsx";
import { headOf } from "./places.ts";

type Props = { session?: Session | undefined; where?: string | undefined; change(): void };

export function Header({ session, where, change }: Props) {
  const words = useWords();
  return (
    <header className="flex h-[58px] shrink-0 items-center gap-x-5 border-b border-line bg-card px-6 print:hidden">
      <div className="flex items-center gap-2.5 font-semibold">
        <Mark />
        {words.say("frame-name")}
      </div>
      <nav aria-label={words.say("frame-places")} className="ms-2 flex gap-1">
        {session &&
          headOf(session).map(({ id, path }) => (
            <Link
              key={id}
              to={path}
              className="rounded-[9px] px-3.5 py-1.5 text-soft hover:bg-unknown-soft"
              activeProps={{ className: "bg-accent-soft! font-semibold text-accent!" }}
            >
              {words.say(`place-${id}`)}
            </Link>
          ))}
      </nav>
      <div className="ms-auto flex items-center gap-x-4 text-soft">
        <Reach where={where} />
        <Clock />
        <Controls />
        {session && <Officer session={session} change={change} />}
      </div>
    </header>
  );
}

/** Whether the server is there: a dot and a word. */
function Reach({ where }: { where: string | undefined }) {
  const words = useWords();
  const lost = useLost();
  return (
    <span className="flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden="true" className={`size-2.5 ${lost ? "rounded-[2px] bg-look" : "rounded-full bg-ok"}`} />
      <span role="status" className={lost ? "font-semibold text-look" : "sr-only"}>
        {words.say(lost ? "frame-lost" : "frame-there")}
      </span>
      {!lost && where && <bdi>{where}</bdi>}
    </span>
  );
}
