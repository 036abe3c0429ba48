// Pictograms: colour never says anything alone, a form and a word stand beside it.

export type SignKind = "clear" | "look" | "unknown" | "grave" | "working";

const COLOURS: Record<SignKind, string> = {
  clear: "text-ok",
  look: "text-look",
  unknown: "text-unknown",
  grave: "text-grave",
  working: "text-accent",
};

const FORMS: Record<SignKind, React.ReactNode> = {
  clear: (
    <>
      <circle cx="20" cy="20" r="18" fill="currentColor" />
      <path d="M11 20.5l6.2 6.2L29.5 14" className="stroke-card" strokeWidth="4" fill="none" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  look: (
    <>
      <circle cx="20" cy="20" r="16.5" fill="none" stroke="currentColor" strokeWidth="3.2" />
      <path d="M20 11v11" stroke="currentColor" strokeWidth="3.8" strokeLinecap="round" />
      <circle cx="20" cy="28.4" r="2.3" fill="currentColor" />
    </>
  ),
  unknown: <circle cx="20" cy="20" r="16.5" fill="none" stroke="currentColor" strokeWidth="3.2" strokeDasharray="7 5.6" />,
  grave: (
    <>
      <path d="M20 4l17 31H3z" fill="none" stroke="currentColor" strokeWidth="3.2" strokeLinejoin="round" />
      <path d="M20 14.5v9.5" stroke="currentColor" strokeWidth="3.6" strokeLinecap="round" />
      <circle cx="20" cy="29.4" r="2.1" fill="currentColor" />
    </>
  ),
  working: (
    <>
      <circle cx="20" cy="20" r="16.5" fill="none" stroke="currentColor" strokeWidth="3.2" opacity=".2" />
      <path d="M20 3.5A16.5 16.5 0 0 1 36.5 20" fill="none" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" />
    </>
  ),
};

export function Sign({ kind, size = 17 }: { kind: SignKind; size?: number }) {
  const turning = kind === "working" ? " animate-spin" : "";
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" className={`shrink-0 ${COLOURS[kind]}${turning}`}>
      {FORMS[kind]}
    </svg>
  );
}
