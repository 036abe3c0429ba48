// Something secret that is shown this once: large, in groups that are copied without spaces, and as a QR code where a camera may read it.
import { encode } from "uqr";
import { useState } from "react";
import { useWords } from "../words/context.tsx";
import { Press } from "./Press.tsx";
import { Sign } from "./Sign.tsx";

type Props = { title: string; note: string; secret: string; read?: string; done(): void };

export function Once({ title, note, secret, read, done }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const groups = secret.match(/.{1,8}/g) ?? [];
  const copy = () => void navigator.clipboard?.writeText(read ?? secret).then(() => setCopied(true));
  return (
    <section aria-label={title} className="card grid gap-4 border-look p-5">
      <div className="flex items-start gap-3">
        <Sign kind="look" size={24} />
        <div>
          <h2 className="font-semibold">{title}</h2>
          <p className="text-sm">{note}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-6">
        {read && <Code text={read} label={words.say("once-code")} />}
        <p className="ident flex max-w-[34rem] flex-wrap gap-x-4 gap-y-1 font-code text-xl leading-snug select-all" role="status">
          {groups.map((group, at) => (
            <span key={at}>{group}</span>
          ))}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Press small onPress={copy}>
          {words.say(copied ? "once-copied" : "once-copy")}
        </Press>
        <Press small weight="primary" onPress={done}>
          {words.say("once-done")}
        </Press>
      </div>
    </section>
  );
}

/** A QR code, black on white in every light. */
function Code({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 3 });
  const path = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width="190" height="190" role="img" aria-label={label} shapeRendering="crispEdges" className="rounded-lg">
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
