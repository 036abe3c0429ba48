// The page of one contact: where it stands, and its life.
import { useQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Contact, Line, Session } from "../api/types.ts";
import { Page, Section } from "../parts/Page.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import { placeOf } from "./life.ts";
import { Outcome, Phase } from "./said.tsx";
import { Timeline } from "./Timeline.tsx";

/** The line of a contact, where somebody came here from the list: it has the times that the contact itself does not have. */
function useLine(id: string): Line | undefined {
  const client = useQueryClient();
  const lists = client.getQueriesData<InfiniteData<{ contacts: Line[] }>>({ queryKey: ["records"] });
  return lists.flatMap(([, list]) => list?.pages.flatMap(({ contacts }) => contacts) ?? []).find((line) => line.id === id);
}

export function One({ id, session }: { id: string; session: Session }) {
  const words = useWords();
  const line = useLine(id);
  const read = useQuery({ queryKey: ["record", id], queryFn: () => ask("get", "/api/contacts/{id}", { at: { id } }) });
  const contact = read.data;
  const back = { to: "/records", shown: words.say("records-back") };
  if (!contact) {
    return (
      <Page title={words.say("records-one")} back={back}>
        {read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>}
      </Page>
    );
  }
  return (
    <Page title={contact.number} back={back}>
      <div className="grid items-start gap-4 lg:grid-cols-[2fr_3fr]">
        <Section title={words.say("records-stands")}>
          <Facts contact={contact} line={line} session={session} />
        </Section>
        <Section title={words.say("records-life")} note={words.say("records-life-note")}>
          <Timeline contact={contact} opened={line?.opened} />
        </Section>
      </div>
    </Page>
  );
}

function Facts({ contact, line, session }: { contact: Contact; line: Line | undefined; session: Session }) {
  const words = useWords();
  const { phase, unresolved, direction, runs, officer, nothing_found, merged_into } = contact;
  const last = runs.at(-1);
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-2">
      <Fact name={words.say("records-phase")}>
        <Phase code={phase} unresolved={unresolved} />
      </Fact>
      <Fact name={words.say("records-outcome")}>
        <Outcome code={last?.outcome} />
      </Fact>
      <Fact name={words.say("records-where")}>
        <bdi className="ident">{placeOf(contact)}</bdi>
      </Fact>
      <Fact name={words.say("records-direction")}>{words.say(`direction-${direction}`)}</Fact>
      <Fact name={words.say("frame-officer")}>{words.say(!officer ? "records-officer-none" : officer === session.account ? "records-officer-you" : "records-officer-other")}</Fact>
      {line && (
        <Fact name={words.say("records-changed")}>
          <When at={line.changed} />
        </Fact>
      )}
      <Fact name={words.say("records-evidence")}>{words.say(nothing_found ? "records-evidence-gone" : contact.bundles.length > 0 ? "records-evidence-kept" : "records-evidence-none")}</Fact>
      {contact.wants_assessment && <Fact name={words.say("records-wants")}>{words.say("records-wants-assessment")}</Fact>}
      {merged_into && (
        <Fact name={words.say("records-merged-into")}>
          <Link to={`/records/${merged_into}` as string} className="text-accent underline">
            {words.say("records-merged-show")}
          </Link>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
