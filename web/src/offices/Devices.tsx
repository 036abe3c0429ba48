// Readers, cameras, gates: who has a token, and a new one, shown this once.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Device, Session } from "../api/types.ts";
import { Choice } from "../parts/Choice.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Entry } from "../parts/Entry.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Once } from "../parts/Once.tsx";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Sure } from "../parts/Sure.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { utc, When } from "../parts/When.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { usePosts } from "./Posts.tsx";

const KINDS = ["swipe-reader", "page-scanner", "chip-reader", "camera", "gate", "folder"];
const DAY = 86_400_000;
/** A token of a year leaves time to renew it: 400 days is the most that the server takes. */
const DAYS = [30, 90, 365];

const stateOf = ({ revoked, until }: Device) => (revoked ? "revoked" : until < Date.now() ? "over" : until < Date.now() + 14 * DAY ? "soon" : "good");

export function Devices({ session }: { session: Session }) {
  const words = useWords();
  const client = useQueryClient();
  const { busy, trouble, run } = useTry();
  const [token, setToken] = useState<{ name: string; token: string }>();
  const read = useQuery({ queryKey: ["devices"], queryFn: () => ask("get", "/api/devices", { itself: true }), refetchInterval: 30_000 });
  const again = () => client.invalidateQueries({ queryKey: ["devices"] });
  const revoke = ({ id }: Device) =>
    void run(async () => {
      await ask("delete", "/api/devices/{id}", { at: { id } });
      await again();
    });
  const state = (device: Device) => words.say(`offices-token-${stateOf(device)}`);
  const columns: Column<Device>[] = [
    { id: "name", head: words.say("offices-device"), text: ({ name }) => name, show: ({ name }) => <bdi className="ident font-medium">{name}</bdi> },
    { id: "kind", head: words.say("offices-kind"), text: ({ kind }) => words.say(`offices-kind-${kind}`) },
    { id: "post", head: words.say("desk-post"), text: ({ post, desk }) => [post.toUpperCase(), desk].filter(Boolean).join(" · "), show: ({ post, desk }) => <bdi className="ident">{[post.toUpperCase(), desk].filter(Boolean).join(" · ")}</bdi> },
    { id: "token", head: words.say("offices-token"), text: state, show: (device) => (stateOf(device) === "good" ? <span>{state(device)}</span> : <Marked kind={stateOf(device) === "revoked" ? "unknown" : "look"}>{state(device)}</Marked>) },
    { id: "until", head: words.say("offices-until"), text: ({ until }) => utc(until), show: ({ until }) => <When at={until} />, order: ({ until }) => until },
    { id: "heard", head: words.say("offices-heard"), text: ({ heard }) => (heard ? utc(heard) : ""), show: ({ heard }) => (heard ? <When at={heard} /> : <span className="text-soft">{words.say("offices-not-heard")}</span>), order: ({ heard }) => heard ?? 0 },
    {
      id: "do",
      head: words.say("offices-do-something"),
      does: true,
      text: () => "",
      show: (device) =>
        !device.revoked && <Sure small shown={words.say("offices-revoke")} ask={words.say("offices-revoke-sure", { name: device.name })} yes={words.say("offices-revoke")} busy={busy} does={() => revoke(device)} />,
    },
  ];
  return (
    <>
      {token && <Once title={words.say("offices-token-title", { name: token.name })} note={words.say("offices-token-note")} secret={token.token} done={() => setToken(undefined)} />}
      <Trouble trouble={trouble ?? (read.error ? troubleOf(read.error) : undefined)} />
      <Table
        label={words.say("offices-devices")}
        columns={columns}
        rows={read.data?.devices ?? []}
        id={({ id }) => id}
        file="devices"
        empty={read.isPending ? <p className="p-6 text-soft">{words.say("table-loading")}</p> : <Empty title={words.say("offices-no-devices")}>{words.hint("offices-no-devices")}</Empty>}
      />
      <Register
        session={session}
        registered={(name, given) => {
          setToken({ name, token: given });
          void again();
        }}
      />
    </>
  );
}

function Register({ session, registered }: { session: Session; registered(name: string, token: string): void }) {
  const words = useWords();
  const posts = usePosts(session);
  const { busy, trouble, run } = useTry();
  const [kind, setKind] = useState(KINDS[0] ?? "");
  const [chosen, setPost] = useState<string>();
  const [days, setDays] = useState("365");
  const post = chosen ?? posts[0] ?? "";
  return (
    <Section title={words.say("offices-register")} note={words.say("offices-register-note")}>
      <Form
        className="grid max-w-3xl gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const name = String(form.get("name") ?? "").trim();
          const desk = String(form.get("desk") ?? "").trim() || null;
          void run(async () => registered(name, (await ask("post", "/api/devices", { json: { name, kind, post, desk, until: Date.now() + Number(days) * DAY } })).token));
        }}
      >
        <Trouble trouble={trouble} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Entry name="name" label={words.say("offices-device-name")} hint={words.say("offices-device-name-note")} autoComplete="off" ident isRequired />
          <Entry name="desk" label={words.say("offices-device-desk")} autoComplete="off" ident />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Choice label={words.say("offices-kind")} chosen={kind} choose={setKind} options={KINDS.map((id) => ({ id, shown: words.say(`offices-kind-${id}`) }))} />
          <Choice label={words.say("desk-post")} chosen={post} choose={setPost} options={posts.map((id) => ({ id, shown: id.toUpperCase() }))} />
          <Choice label={words.say("offices-lasts")} chosen={days} choose={setDays} options={DAYS.map((count) => ({ id: String(count), shown: words.say("offices-lasts-days", { count }) }))} />
          <Press small weight="primary" type="submit" isDisabled={busy || post === ""}>
            {words.say("offices-register-do")}
          </Press>
        </div>
      </Form>
    </Section>
  );
}
