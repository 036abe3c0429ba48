// The time of this place, with UTC at hand.
import { useEffect, useState } from "react";
import { useWords } from "../words/context.tsx";

const part = (date: Date, zone?: string) =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", ...(zone ? { timeZone: zone } : {}) }).format(date);

export function Clock() {
  const words = useWords();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5000);
    return () => clearInterval(timer);
  }, []);
  const [here, everywhere] = [part(now), part(now, "UTC")];
  return (
    <time className="ident whitespace-nowrap" dateTime={now.toISOString()} aria-label={words.say("frame-clock")}>
      {here !== everywhere && `${here} `}
      <span className={here === everywhere ? "" : "text-faint"}>{everywhere} UTC</span>
    </time>
  );
}
