// Whom one may be in a demonstration, and what each of them can try. It stands beside the sign-in.
import { useWords, Wording } from "../words/context.tsx";

/** Those who work in Utopia, one for each role (spartel/src/serve/demo). */
const PEOPLE = {
  "first-line": "UTA-101",
  "second-line": "UTA-201",
  protection: "UTA-301",
  commander: "UT-801",
  "trust-list-manager": "UT-401",
  administrator: "UT-901",
  auditor: "UT-501",
};

export default function Roles() {
  return (
    <Wording file="guide" meanwhile={null}>
      <Shown />
    </Wording>
  );
}

function Shown() {
  const words = useWords();
  return (
    <aside aria-labelledby="guide-roles" className="grid w-full max-w-[27rem] gap-3 self-center min-[1180px]:max-w-[22rem]">
      <h2 id="guide-roles" className="font-semibold">
        {words.say("guide-roles")}
      </h2>
      <p className="text-sm text-soft">{words.say("guide-roles-link")}</p>
      <ul className="grid gap-2">
        {Object.entries(PEOPLE).map(([role, number]) => (
          <li key={role} className="border-s-2 border-line ps-3 text-sm">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-semibold">{words.word("role", role)}</span>
              <span className="ident text-soft">{number}</span>
            </p>
            <p className="text-soft">{words.say(`guide-role-${role}`)}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
