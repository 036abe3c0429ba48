// What differs between two stores, as sentences with what they are about below them.
import type { ReactNode } from "react";
import type { components } from "../api/schema.ts";
import type { Difference } from "../api/types.ts";
import { Hash } from "../parts/Hash.tsx";
import { Note } from "../parts/Note.tsx";
import { Day } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";

type Certificate = components["schemas"]["Certificate"];
type List = components["schemas"]["List"];

const listed = (words: Words, { kind, state, signed }: List) =>
  words.say("offices-list-of", { kind: words.say(`offices-list-${kind}`), state: state ?? null, date: signed?.slice(0, 10) ?? null });

export function DifferenceShown({ difference: it }: { difference: Difference }) {
  const words = useWords();
  const nothing = it.before === it.after;
  return (
    <div className="grid gap-4">
      {it.grounds.length > 0 && (
        <Note kind="look">
          <p className="font-medium">{words.say("offices-grounds")}</p>
          <ul className="mt-1 list-disc ps-5">
            {it.grounds.map((ground) => (
              <li key={ground}>{words.say(`offices-ground-${ground}`)}</li>
            ))}
          </ul>
        </Note>
      )}
      {nothing && <p>{words.say("offices-no-difference")}</p>}
      <Certificates title="offices-certificates-added" list={it.certificates_added} fresh={it.keys_added} />
      <Certificates title="offices-certificates-removed" list={it.certificates_removed} fresh={[]} />
      <Part title="offices-states-added" list={it.states_added} shown={(state) => <bdi>{state}</bdi>} />
      <Part title="offices-states-removed" list={it.states_removed} shown={(state) => <bdi>{state}</bdi>} />
      <Part title="offices-keys-removed" list={it.keys_removed} shown={(key) => <Hash of={key} />} />
      <Part title="offices-lists-added" list={it.lists_added} shown={(list) => listed(words, list)} />
      <Part title="offices-lists-removed" list={it.lists_removed} shown={(list) => listed(words, list)} />
      <Part title="offices-seal-signers-added" list={it.seal_signers_added} shown={(signer) => <Hash of={signer} />} />
      <Part title="offices-seal-signers-removed" list={it.seal_signers_removed} shown={(signer) => <Hash of={signer} />} />
      <Part title="offices-odd" list={it.findings} shown={(code) => <bdi className="ident">{words.say(`offices-odd-${code}`)}</bdi>} />
    </div>
  );
}

type PartProps<T> = { title: string; list: readonly T[]; shown(one: T): ReactNode };

/** Everything of one kind; nothing where there is none. */
function Part<T>({ title, list, shown }: PartProps<T>) {
  const words = useWords();
  if (list.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">{words.say(title, { count: list.length })}</h3>
      <ul className="mt-1 grid gap-1 text-sm">
        {list.map((one, at) => (
          <li key={at}>{shown(one)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Certificates, and which of them bring a key that was not trusted. */
function Certificates({ title, list, fresh }: { title: string; list: readonly Certificate[]; fresh: readonly string[] }) {
  const words = useWords();
  return (
    <Part
      title={title}
      list={list}
      shown={({ subject, state, until, key, kind }) => (
        <div className="rounded-lg border border-line px-3 py-2">
          <p>
            <bdi className="font-medium">{state}</bdi> <bdi className="ident break-all">{subject}</bdi>
          </p>
          <p className="flex flex-wrap gap-x-4 text-soft">
            <span className={fresh.includes(key) ? "font-semibold text-look" : ""}>{words.say(fresh.includes(key) ? "offices-key-new" : `offices-certificate-${kind}`)}</span>
            <span>
              {words.say("offices-key")} <Hash of={key} />
            </span>
            {until && (
              <span>
                {words.say("offices-until")} <Day at={until} />
              </span>
            )}
          </p>
        </div>
      )}
    />
  );
}
