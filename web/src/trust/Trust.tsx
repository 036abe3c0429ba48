// Whom the house trusts: now, state by state, version by version, and what waits for a second person.
import type { Entered } from "../frame/places.ts";
import { may } from "../frame/places.ts";
import type { Session } from "../api/types.ts";
import { Page, type Beside } from "../parts/Page.tsx";
import { One } from "../proposals/One.tsx";
import { Proposals } from "../proposals/List.tsx";
import { isTrust, TRUST } from "../proposals/rules.ts";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";
import { Bring } from "./Bring.tsx";
import { Now } from "./Now.tsx";
import { Radar, RadarState } from "./Radar.tsx";
import { Version, Versions } from "./Versions.tsx";

const hasSay = (session: Session) => TRUST.some((matter) => may(session, `propose-${matter}`) || may(session, `approve-${matter}`));

/** The pages of this place that somebody has a use for. */
function pagesOf(words: Words, session: Session): Beside[] {
  return [
    { to: "/trust", shown: words.say("offices-now"), exact: true },
    { to: "/trust/radar", shown: words.say("offices-radar") },
    { to: "/trust/versions", shown: words.say("offices-versions") },
    ...(may(session, "import-routine-list") ? [{ to: "/trust/bring", shown: words.say("offices-bring") }] : []),
    ...(hasSay(session) ? [{ to: "/trust/proposals", shown: words.say("offices-proposals") }] : []),
  ];
}

export default function Trust({ session, rest }: Entered) {
  const words = useWords();
  const [page = "", of] = rest.split("/");
  const beside = pagesOf(words, session);
  const back = of ? beside.find(({ to }) => to === `/trust/${page}`) : undefined;
  const around = { beside, label: words.say("place-trust"), ...(back ? { back } : {}) };
  switch (page) {
    case "radar":
      return <Page title={of ? words.say("offices-state-of", { state: of.toUpperCase() }) : words.say("offices-radar")} {...around}>{of ? <RadarState state={of.toUpperCase()} /> : <Radar />}</Page>;
    case "versions":
      return (
        <Page title={of ? words.say("offices-version", { serial: Number(of) }) : words.say("offices-versions")} {...around}>
          {of ? <Version key={of} serial={Number(of)} session={session} /> : <Versions session={session} />}
        </Page>
      );
    case "bring":
      return (
        <Page title={words.say("offices-bring")} {...around}>
          <Bring />
        </Page>
      );
    case "proposals":
      return (
        <Page title={words.say(of ? "offices-proposal" : "offices-proposals")} {...around}>
          {of ? <One key={of} id={of} session={session} /> : <Proposals session={session} within="/trust/proposals" which={isTrust} />}
        </Page>
      );
    default:
      return (
        <Page title={words.say("offices-now")} {...around}>
          <Now />
        </Page>
      );
  }
}
