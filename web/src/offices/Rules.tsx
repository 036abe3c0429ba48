// By which profile each post checks: a rule that two people agree on. One of them proposes it here.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { components } from "../api/schema.ts";
import type { Session } from "../api/types.ts";
import { may } from "../frame/places.ts";
import { Choice } from "../parts/Choice.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Section } from "../parts/Page.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { utc, When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";
import { ProposeRule } from "./ProposeRule.tsx";

type Rules = components["schemas"]["Rules"];
type Line = { post: string | undefined; profile: string; since: number | undefined };

/** No post has this code: codes are not empty. */
const ALL = "";

/** A line for each post, and one for all others. */
export function linesOf({ rules, posts, otherwise }: Rules): Line[] {
  const rule = (post: string | undefined) => rules.find(({ rule: of }) => "checks" in of && (of.checks.post ?? undefined) === post);
  const own = posts.map(({ post, profile }) => ({ post, profile, since: (rule(post) ?? rule(undefined))?.at }));
  const all = rule(undefined);
  return [...own, { post: undefined, profile: all && "checks" in all.rule ? all.rule.checks.profile : otherwise, since: all?.at }];
}

function columnsOf(words: Words): Column<Line>[] {
  const post = ({ post: of }: Line) => of ?? words.say("offices-posts-all");
  return [
    { id: "post", head: words.say("offices-post"), text: post, show: (line) => <bdi>{post(line)}</bdi> },
    { id: "profile", head: words.say("offices-checks-by"), text: ({ profile }) => words.word(`offices-profile`, profile) },
    {
      id: "since",
      head: words.say("offices-rule-since"),
      text: ({ since }) => (since ? utc(since) : words.say("offices-rule-none")),
      show: ({ since }) => (since ? <When at={since} /> : <span className="text-faint">{words.say("offices-rule-none")}</span>),
      order: ({ since }) => since ?? 0,
    },
  ];
}

export function Rules({ session }: { session: Session }) {
  const words = useWords();
  const read = useQuery({ queryKey: ["rules"], queryFn: () => ask("get", "/api/rules") });
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  return (
    <>
      <p className="max-w-prose text-soft">{words.say("offices-rules-note")}</p>
      <Table
        label={words.say("offices-rules")}
        columns={columnsOf(words)}
        rows={linesOf(read.data)}
        id={({ post }) => post ?? ALL}
        file="rules"
        empty={<Empty title={words.say("offices-no-posts")}>{words.hint("offices-no-posts")}</Empty>}
      />
      {may(session, "propose-policy") && <Propose rules={read.data} />}
    </>
  );
}

function Propose({ rules: { posts, profiles, otherwise } }: { rules: Rules }) {
  const words = useWords();
  const [post, setPost] = useState(ALL);
  const [profile, setProfile] = useState(otherwise);
  const shown = [{ id: ALL, shown: words.say("offices-posts-all") }, ...posts.map(({ post: id }) => ({ id, shown: id }))];
  return (
    <Section title={words.say("offices-propose-rule")} note={words.say("offices-propose-rule-note")}>
      <ProposeRule rule={() => ({ checks: post === ALL ? { profile } : { post, profile } })}>
        <Choice label={words.say("offices-post")} chosen={post} choose={setPost} options={shown} />
        <Choice label={words.say("offices-checks-by")} chosen={profile} choose={setProfile} options={profiles.map((id) => ({ id, shown: words.word(`offices-profile`, id) }))} />
      </ProposeRule>
    </Section>
  );
}
