// What the machine checked: every check in its tree, what the results mean, and what they are a function of. Each has an address.
import { Navigate } from "@tanstack/react-router";
import { Empty } from "../../parts/Empty.tsx";
import { useWords } from "../../words/context.tsx";
import type { Shown } from "../panels.ts";
import { SubPages } from "../SubPages.tsx";
import { AllChecks } from "./AllChecks.tsx";
import { Findings } from "./Findings.tsx";
import { pathTo, rooted } from "./tree.ts";
import { Versions } from "./Versions.tsx";

const PAGES = ["", "findings", "versions"] as const;

export default function Checks({ contact, tree, rest, point }: Shown) {
  const words = useWords();
  if (contact.runs.length === 0) return <Empty title={words.say("laboratory-no-run")} />;
  if (!tree) return <p className="text-soft">{words.say("table-loading")}</p>;
  const page = PAGES.find((one) => one === rest) ?? "";
  // What an address names may be gone since the checks ran again.
  if (rest && !page && !pathTo(rooted(tree), rest)) return <Navigate to="/laboratory/$" params={{ _splat: `${contact.id}/checks` }} replace />;
  return (
    <div className="grid gap-4">
      <SubPages
        label={words.say("laboratory-checks-pages")}
        contact={contact.id}
        panel="checks"
        here={page}
        pages={PAGES.map((id) => ({ id, shown: words.say(`laboratory-checks-page-${id || "tree"}`) }))}
      />
      {page === "findings" && <Findings tree={tree} contact={contact} />}
      {page === "versions" && <Versions contact={contact} tree={tree} />}
      {page === "" && <AllChecks contact={contact} tree={tree} chosen={rest || undefined} point={point} />}
    </div>
  );
}
