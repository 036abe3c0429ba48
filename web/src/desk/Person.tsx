// Who the holder is said to be. What is signed comes first.
import { useWords } from "../words/context.tsx";
import type { Holder } from "./holder.ts";

export function Person({ holder }: { holder: Holder | undefined }) {
  const words = useWords();
  if (!holder) {
    return (
      <div className="grid content-center gap-2.5" aria-hidden="true">
        <div className="h-6 w-4/5 rounded bg-unknown-soft" />
        <div className="h-4 w-3/5 rounded bg-unknown-soft" />
        <div className="h-4 w-2/5 rounded bg-unknown-soft" />
      </div>
    );
  }
  const { family, given, native, age, sex, kind, issuer, left, expiry, by } = holder;
  return (
    <div className="min-w-0 self-center">
      <p className="text-[clamp(15px,1.3vw,21px)] leading-tight font-semibold break-words">
        <span className="ident">{given ? `${family}, ${given}` : family}</span>
      </p>
      {native && (
        <p className="mt-0.5 text-[clamp(14px,1.15vw,18px)] leading-snug text-soft">
          <bdi>{native}</bdi>
        </p>
      )}
      <p className="mt-1.5 text-sm leading-snug text-soft">
        {age !== undefined && <strong className="font-semibold text-ink">{words.say("desk-age", { count: age })}</strong>}
        {age !== undefined && sex && " · "}
        {sex && words.say(`sex-${sex}`)}
        <br />
        {words.say("desk-document", { type: words.word("type", kind), issuer })}
      </p>
      {left && expiry && (
        <p className={`mt-1 text-sm font-semibold ${left.unit === "expired" ? "text-grave" : "text-ink"}`}>
          {left.unit === "expired" ? words.say("desk-expired", { date: expiry }) : words.say(`desk-left-${left.unit}`, { count: left.count })}
          <span className="block text-[12.5px] font-normal text-soft">{words.say(`desk-as-${by}`)}</span>
        </p>
      )}
    </div>
  );
}
