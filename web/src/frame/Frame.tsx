// What stands around every place: the head, who is here, and the mark of a demonstration.
import { useState, type ReactNode } from "react";
import type { Session } from "../api/types.ts";
import { SignIn } from "../session/SignIn.tsx";
import { useHere, useOtherWindows } from "../session/session.ts";
import { useOver } from "../session/useOver.ts";
import { useWords } from "../words/context.tsx";
import { Header } from "./Header.tsx";
import { useDemonstration } from "./useDemonstration.ts";
import { useSetting } from "./useSetting.ts";

type Props = {
  children: ReactNode;
  /** Who comes without having signed in sees this instead of the sign-in. */
  open?: boolean;
};

export function Frame({ children, open = false }: Props) {
  useOtherWindows();
  const here = useHere();
  useOver(here?.state === "in" ? here.session : undefined);
  const [changing, setChanging] = useState(false);
  const [kept = ""] = useSetting("post");
  const [lane] = useSetting("lane");
  const session = here?.state === "in" ? here.session : undefined;
  const post = session?.posts.includes(kept) ? kept : session?.posts[0];
  const where = session && [post, lane].filter(Boolean).join(" · ").toUpperCase();
  const content = () => {
    if (open) return children;
    if (!here) return <main className="flex-1" aria-busy="true" />;
    if (here.state !== "in") return <SignIn key={here.state} locked={here.state === "locked"} />;
    return changing ? <SignIn stay={() => setChanging(false)} /> : children;
  };
  return (
    <div className="flex h-full flex-col">
      <Header session={session} where={where} change={() => setChanging(true)} />
      <Demonstration />
      {content()}
    </div>
  );
}

function Demonstration() {
  const words = useWords();
  if (!useDemonstration()) return null;
  return (
    <aside aria-label={words.say("frame-notice")} className="shrink-0 bg-look-soft print:hidden px-6 py-1 text-center text-[13px] font-medium text-look">
      {words.say("frame-demonstration")}
    </aside>
  );
}

export type { Session };
