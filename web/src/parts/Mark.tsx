// The lighthouse of Cape Spartel.

export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 22 26" height={size} aria-hidden="true">
      <path d="M8 25 9.4 9h3.2L14 25z" className="fill-accent" />
      <rect x="8.4" y="4.6" width="5.2" height="3.6" rx="1" className="fill-accent" />
      <path d="M11 0l3 4H8z" className="fill-accent" />
      <path d="M15.5 6.4 21.6 4v5z" className="fill-look" opacity=".8" />
    </svg>
  );
}
