// Administration: people, devices, what waits for a second person, who saw what, rates, and the state of the house.
import type { Session } from "../api/types.ts";
import { may, type Entered } from "../frame/places.ts";
import { Page, type Beside } from "../parts/Page.tsx";
import { Proposals } from "../proposals/List.tsx";
import { One } from "../proposals/One.tsx";
import { isTrust } from "../proposals/rules.ts";
import { seesAccounts } from "../proposals/who.ts";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";
import { Accesses } from "./Accesses.tsx";
import { Devices } from "./Devices.tsx";
import { People } from "./People.tsx";
import { Person } from "./Person.tsx";
import { Ledger } from "./Ledger.tsx";
import { Rates } from "./Rates.tsx";
import { Retention } from "./Retention.tsx";
import { Role, Roles } from "./Roles.tsx";
import { Rules } from "./Rules.tsx";

type Props = { session: Session; of: string | undefined };
type Shown = { id: string; open(session: Session): boolean; show(props: Props): React.ReactNode };

const any = (...actions: string[]) => (session: Session) => actions.some((action) => may(session, action));

/** The pages, each for whoever has a use for it. */
const PAGES: readonly Shown[] = [
  { id: "people", open: seesAccounts, show: ({ session, of }) => (of ? <Person key={of} id={of} session={session} /> : <People session={session} />) },
  { id: "devices", open: any("manage-device-tokens"), show: ({ session }) => <Devices session={session} /> },
  {
    id: "proposals",
    open: any("propose-role", "approve-role", "propose-policy", "propose-retention"),
    show: ({ session, of }) => (of ? <One key={of} id={of} session={session} /> : <Proposals session={session} within="/offices/proposals" which={(proposal) => !isTrust(proposal)} />),
  },
  { id: "accesses", open: any("see-access-log"), show: ({ session }) => <Accesses session={session} /> },
  { id: "rates", open: any("see-rates"), show: () => <Rates /> },
  { id: "roles", open: () => true, show: ({ of }) => (of ? <Role name={of} /> : <Roles />) },
  { id: "rules", open: any("propose-policy", "approve-policy", "see-ledger-state"), show: ({ session }) => <Rules session={session} /> },
  { id: "ledger", open: any("see-ledger-state"), show: () => <Ledger /> },
  { id: "retention", open: any("see-ledger-state"), show: ({ session }) => <Retention session={session} /> },
];

export default function Offices({ session, rest }: Entered) {
  const words = useWords();
  const [name, of] = rest.split("/");
  const open = PAGES.filter((page) => page.open(session));
  const page = open.find(({ id }) => id === name) ?? open[0];
  if (!page) return null;
  const beside: Beside[] = open.map(({ id }) => ({ to: `/offices/${id}`, shown: words.say(`offices-${id}`) }));
  const back = of ? { back: { to: `/offices/${page.id}`, shown: words.say(`offices-${page.id}`) } } : {};
  return (
    <Page title={titleOf(words, page.id, of)} beside={beside} label={words.say("place-offices")} {...back}>
      {page.show({ session, of })}
    </Page>
  );
}

/** The title of a page; of a role by its name. */
function titleOf(words: Words, page: string, of: string | undefined): string {
  if (!of) return words.say(`offices-${page}`);
  return page === "roles" ? words.say("offices-role-may", { role: words.word("role", of) }) : words.say(`offices-one-${page}`);
}
