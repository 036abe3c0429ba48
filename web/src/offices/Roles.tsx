// What may this role do? All roles beside each other, and each on a page of its own, with what no file can change.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { components } from "../api/schema.ts";
import { Empty } from "../parts/Empty.tsx";
import { Note } from "../parts/Note.tsx";
import { Section } from "../parts/Page.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";

type RoleRights = components["schemas"]["RoleRights"];

const useRoles = () => useQuery({ queryKey: ["roles"], queryFn: () => ask("get", "/api/roles"), staleTime: 300_000 });

/** How far a role may do something: a scope, `never` whatever a file says, or `not` where a file could let it in. */
export function reach({ may, never }: RoleRights, action: string): string {
  return may.find((right) => right.action === action)?.scope ?? (never.some((one) => one.action === action) ? "never" : "not");
}

export function Roles() {
  const words = useWords();
  const read = useRoles();
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  const { roles, matters } = read.data;
  const actions = [...new Set(roles.flatMap(({ may, never }) => [...may, ...never].map(({ action }) => action)))];
  const said = (action: string) => words.say(`offices-may-${action}`);
  const columns: Column<string>[] = [
    { id: "action", head: words.say("offices-may-what"), text: said },
    ...roles.map((role): Column<string> => {
      const text = (action: string) => words.say(`offices-reach-${reach(role, action)}`);
      return { id: role.role, head: words.word("role", role.role), text, show: (action) => <span className={reach(role, action) === "never" || reach(role, action) === "not" ? "text-faint" : "font-semibold text-accent"}>{text(action)}</span> };
    }),
  ];
  return (
    <>
      <Note kind="unknown">
        <p>{words.say("offices-reach-note")}</p>
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {roles.map(({ role }) => (
            <Link key={role} to={`/offices/roles/${role}` as string} className="font-medium text-accent underline">
              {words.word("role", role)}
            </Link>
          ))}
        </p>
      </Note>
      <Table label={words.say("offices-roles")} columns={columns} rows={actions} id={(action) => action} file="roles" empty={<Empty title={words.say("offices-none")} />} />
      <Section title={words.say("offices-two")} note={words.say("offices-two-note")}>
        <ul className="grid gap-1.5 text-sm">
          {matters.map(({ matter, approvers }) => (
            <li key={matter}>
              <span className="font-medium">{words.say(`offices-matter-${matter}`)}</span>{" "}
              <span className="text-soft">{words.say("offices-approved-at-most", { roles: words.list(approvers.map((role) => words.word("role", role))) })}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

export function Role({ name }: { name: string }) {
  const words = useWords();
  const read = useRoles();
  const role = read.data?.roles.find(({ role: one }) => one === name);
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  if (!role) return <Empty title={words.say("problem-role")} />;
  const rules = [...new Set(role.never.map(({ rule }) => rule))];
  return (
    <>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          {["all", "post", "own"].map((scope) => {
            const rights = role.may.filter((right) => right.scope === scope);
            return rights.length === 0 ? null : (
              <Section key={scope} title={words.say(`offices-reach-long-${scope}`)}>
                <Actions list={rights.map(({ action }) => action)} />
              </Section>
            );
          })}
        </div>
        <div className="grid gap-4">
          {role.apart.length > 0 && (
            <Section title={words.say("offices-apart")} note={words.say("offices-apart-note")}>
              <p>{words.list(role.apart.map(({ role: other }) => words.word("role", other)))}</p>
            </Section>
          )}
          {rules.length > 0 && (
            <Section title={words.say("offices-never")}>
              {rules.map((rule) => (
                <div key={rule} className="grid gap-1.5">
                  <h3 className="text-sm font-medium">{words.say(`offices-rule-${rule}`)}</h3>
                  <Actions list={role.never.filter((one) => one.rule === rule).map(({ action }) => action)} />
                </div>
              ))}
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

function Actions({ list }: { list: readonly string[] }) {
  const words = useWords();
  return (
    <ul className="grid list-disc gap-0.5 ps-5 text-sm">
      {list.map((action) => (
        <li key={action}>{words.say(`offices-may-${action}`)}</li>
      ))}
    </ul>
  );
}
