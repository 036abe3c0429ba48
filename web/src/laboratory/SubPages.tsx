// The pages of a panel, each with an address of its own.
import { Link } from "@tanstack/react-router";

type Props = { label: string; contact: string; panel: string; here: string; pages: readonly { id: string; shown: string }[] };

export const SubPages = ({ label, contact, panel, here, pages }: Props) => (
  <nav aria-label={label} className="flex flex-wrap gap-1 rounded-[10px] bg-unknown-soft p-[3px] text-sm">
    {pages.map(({ id, shown }) => (
      <Link
        key={id}
        to="/laboratory/$"
        params={{ _splat: [contact, panel, ...(id ? [id] : [])].join("/") }}
        aria-current={id === here ? "page" : undefined}
        className={`rounded-lg px-3.5 py-1.5 ${id === here ? "bg-card font-semibold text-ink shadow-sm" : "text-soft hover:text-ink"}`}
      >
        {shown}
      </Link>
    ))}
  </nav>
);
