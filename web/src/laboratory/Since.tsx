// How long ago something was, with the time of the post beside it.
import { useSyncExternalStore } from "react";
import { useWords } from "../words/context.tsx";
import { LOCALES } from "../words/language.ts";

const MINUTE = 60_000;
const subscribe = (tick: () => void) => {
  const timer = setInterval(tick, MINUTE / 4);
  return () => clearInterval(timer);
};

/** Whole minutes, hours or days, rounded down. */
export function agoOf(at: number, now: number): { unit: "minutes" | "hours" | "days"; count: number } {
  const minutes = Math.max(0, Math.floor((now - at) / MINUTE));
  if (minutes < 60) return { unit: "minutes", count: minutes };
  return minutes < 48 * 60 ? { unit: "hours", count: Math.floor(minutes / 60) } : { unit: "days", count: Math.floor(minutes / 1440) };
}

export function Since({ at }: { at: number }) {
  const words = useWords();
  const minute = useSyncExternalStore(subscribe, () => Math.floor(Date.now() / MINUTE));
  const { unit, count } = agoOf(at, minute * MINUTE);
  const date = new Date(at);
  const time = date.toLocaleString(LOCALES[words.language], { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  return (
    <time dateTime={date.toISOString()} title={date.toISOString()} className="whitespace-nowrap">
      {words.say(`laboratory-ago-${unit}`, { count })} <span className="text-[13px] text-soft">· {time}</span>
    </time>
  );
}
