// Who is signed in here, and how they go away: lock, change, end of the shift.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Session } from "../api/types.ts";
import { lock, useArrived } from "../session/session.ts";
import { useGo } from "../parts/useGo.ts";
import { useWords } from "../words/context.tsx";
import { useEnd } from "./useEnd.ts";

type Props = { session: Session; change(): void };

export function Officer({ session, change }: Props) {
  const words = useWords();
  const arrived = useArrived();
  const go = useGo();
  const end = useEnd();
  const does: Record<string, () => void> = {
    own: () => go("/own"),
    change,
    lock: () => void lock().then(() => arrived({ state: "locked" })),
    end: () => void end(),
  };
  return (
    <MenuTrigger>
      <Button className="flex min-h-9 cursor-pointer items-center gap-2 rounded-lg px-2.5 data-hovered:bg-unknown-soft data-pressed:bg-unknown-soft">
        <span className="sr-only">{words.say("frame-officer")}</span>
        <bdi className="font-medium">{session.number}</bdi>
        <svg viewBox="0 0 10 6" width="10" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <Popover className="card min-w-56 overflow-hidden p-1.5 shadow-lg" placement="bottom end">
        <p className="px-3 pt-1.5 pb-2 text-[13px] text-soft">{words.list(session.roles.map((role) => words.word("role", role)))}</p>
        <Menu aria-label={words.say("frame-officer")} onAction={(key) => does[String(key)]?.()} className="grid gap-0.5">
          {["own", "change", "lock", "end"].map((id) => (
            <MenuItem key={id} id={id} className="cursor-pointer rounded-lg px-3 py-2.5 data-focused:bg-accent-soft data-focused:text-accent">
              {words.say(`frame-${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
