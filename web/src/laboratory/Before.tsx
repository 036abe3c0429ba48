// Other contacts in which the same document was shown, of those that are kept and that this officer may see.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../api/client.ts";
import type { Contact } from "../api/types.ts";
import { When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";

export function Before({ contact: { id, runs } }: { contact: Contact }) {
  const words = useWords();
  const asked = useQuery({
    queryKey: ["contacts", id, "before", runs.length],
    queryFn: () => ask("get", "/api/contacts/{id}/before", { at: { id } }),
    enabled: runs.length > 0,
    retry: false,
  });
  const contacts = asked.data?.contacts ?? [];
  if (contacts.length === 0) return null;
  return (
    <section>
      <h3 className="text-[13px] font-semibold text-soft">{words.say("laboratory-before", { count: contacts.length })}</h3>
      <ul className="mt-1.5 grid gap-1.5 text-sm">
        {contacts.map(({ id: other, number, direction, at }) => (
          <li key={other} className="flex flex-wrap items-baseline gap-x-2">
            <Link to="/laboratory/$" params={{ _splat: other }} className="text-accent hover:underline">
              <span className="ident">{number}</span>
            </Link>
            <span className="text-soft">
              {words.say(`direction-${direction}`)} · <When at={at} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-[13px] text-soft">{words.say("laboratory-before-note")}</p>
    </section>
  );
}
