// The five results of TR-03135-1, each with a form and a word of its own. A failed check is no verdict on a document.
import { Sign } from "../../parts/Sign.tsx";
import { useWords } from "../../words/context.tsx";
import type { Result } from "./tree.ts";

const INKS: Record<Result, string> = { successful: "text-ok", failed: "text-look", undetermined: "text-look", aborted: "text-look", "not supported": "text-soft" };

type Props = { result: Result; /** Whether what it found is serious. */ grave?: boolean; size?: number };

export function ResultSign({ result, grave = false, size = 17 }: Props) {
  switch (result) {
    case "successful":
      return <Sign kind="clear" size={size} />;
    case "failed":
      return <Form size={size} ink={grave ? "text-grave" : "text-look"} path="M20 4l17 31H3zM20 14.5v9.5M20 29.2v.4" />;
    case "undetermined":
      return <Form size={size} ink="text-look" path="M20 3.5a16.5 16.5 0 1 0 .01 0M14.5 15.5a5.6 5.6 0 1 1 7.6 5.2c-1.5.6-2.1 1.5-2.1 3.1M20 29.4v.2" />;
    case "aborted":
      return <Form size={size} ink="text-look" path="M20 3.5a16.5 16.5 0 1 0 .01 0M12 20h16" />;
    case "not supported":
      return <Sign kind="unknown" size={size} />;
  }
}

const Form = ({ size, ink, path }: { size: number; ink: string; path: string }) => (
  <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" className={`shrink-0 ${ink}`}>
    <path d={path} fill="none" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

/** The word of a result. */
export function ResultWord({ result, grave = false }: Props) {
  const words = useWords();
  return <span className={`font-medium whitespace-nowrap ${grave ? "text-grave" : INKS[result]}`}>{words.word("result", result)}</span>;
}
