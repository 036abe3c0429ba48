// At the lower edge of what can be scrolled: that there is more below. It stands last in its box.
import { useEffect, useRef, useState } from "react";

/** Fades the lower edge while the end is out of sight; `className` draws it over the padding of the box. */
export function More({ className = "bottom-0" }: { className?: string }) {
  const end = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    if (!end.current || !("IntersectionObserver" in window)) return;
    const watch = new IntersectionObserver((seen) => setMore(seen.at(-1)?.isIntersecting === false), { root: end.current.parentElement });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  return (
    <>
      <div ref={end} aria-hidden="true" className="h-px shrink-0" />
      <div
        aria-hidden="true"
        data-more={more}
        className={`pointer-events-none sticky -mt-10 grid h-10 shrink-0 items-end justify-items-center bg-linear-to-t from-card from-25% to-transparent pb-1 ${more ? "" : "invisible"} ${className}`}
      >
        <svg viewBox="0 0 16 8" width="16" fill="none" className="stroke-soft" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
          <path d="m2 1.500 6 5 6-5" />
        </svg>
      </div>
    </>
  );
}
