// Whose document lies here: the number, how far the contact is, which documents, and since when it waits.
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Contact, Tree } from "../api/types.ts";
import { useWords } from "../words/context.tsx";
import { documentsOf } from "../desk/fields.ts";
import { holderOf } from "../desk/holder.ts";
import type { Line } from "./lines.ts";
import { Since } from "./Since.tsx";

export function Head({ contact, tree }: { contact: Contact | undefined; tree: Tree | undefined }) {
  const words = useWords();
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-5 gap-y-1">
      <Link to="/laboratory/$" params={{ _splat: "" }} className="text-accent hover:underline">
        <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
          ←
        </span>{" "}
        {words.say("laboratory-back")}
      </Link>
      {contact && (
        <>
          <h1 className="text-[20px] font-semibold">
            <span className="ident">{contact.number}</span>
          </h1>
          <span className="rounded-full bg-accent-soft px-3 py-0.5 text-sm font-semibold text-accent">{words.say(`laboratory-is-${contact.phase}`)}</span>
          <span className="text-soft">
            {words.say(`direction-${contact.direction}`)} · <bdi className="uppercase">{[contact.place.post, contact.place.name].filter(Boolean).join(" · ")}</bdi>
          </span>
          <Waiting contact={contact} />
          {tree && <Documents tree={tree} />}
        </>
      )}
    </div>
  );
}

/** Since when it waits, where the list that led here says so: the contact itself does not. */
function Waiting({ contact }: { contact: Contact }) {
  const words = useWords();
  const lists = useQueryClient().getQueriesData<Line[]>({ queryKey: ["contacts", "lines"] });
  const line = lists.flatMap(([, lines]) => lines ?? []).find(({ id }) => id === contact.id);
  if (!line || contact.phase !== "referred") return null;
  return (
    <span className="text-soft">
      {words.say("laboratory-sent-on")} <Since at={line.changed} />
    </span>
  );
}

/** Who each document says its holder is; what is signed comes first. */
function Documents({ tree }: { tree: Tree }) {
  const words = useWords();
  return (
    <ul className="ms-auto flex flex-wrap gap-x-5">
      {documentsOf(tree).map((document, index) => {
        const { family, given, kind, issuer } = holderOf(document, tree.at);
        return (
          <li key={index} className="text-sm">
            <strong className="font-semibold">
              <span className="ident">{given ? `${family}, ${given}` : family || "–"}</span>
            </strong>{" "}
            <span className="text-soft">{words.say("desk-document", { type: words.word("type", kind), issuer })}</span>
          </li>
        );
      })}
    </ul>
  );
}
