// What a result is a function of, and of nothing else: evidence, trust, rules, program, time.
import type { Contact, Tree } from "../../api/types.ts";
import { Hash } from "../../parts/Hash.tsx";
import { When } from "../../parts/When.tsx";
import { useWords } from "../../words/context.tsx";
import { documentsOf } from "../../desk/fields.ts";
import type { ReactNode } from "react";

export function Versions({ contact, tree }: { contact: Contact; tree: Tree }) {
  const words = useWords();
  const { trust, engine } = tree;
  const run = contact.runs.at(-1);
  const pieces = contact.bundles.reduce((sum, bundle) => sum + bundle.pieces.length, 0);
  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">{words.say("laboratory-versions-note")}</p>
      <Input name="evidence">
        <p>{words.say("laboratory-versions-pieces", { count: pieces })}</p>
        {documentsOf(tree).map(({ kind, sources }, index) => (
          <p key={index} className="text-[13px] text-soft">
            {index + 1} · {words.word("type", kind)}: <bdi className="font-mono text-[12px] [overflow-wrap:anywhere]">{sources.join(" ")}</bdi>
          </p>
        ))}
        {run && !run.current && <p className="text-look">{words.say("laboratory-versions-more")}</p>}
      </Input>
      <Input name="trust">
        <p>
          {words.list([
            words.say("laboratory-versions-certificates", { count: trust.certificates }),
            words.say("laboratory-versions-lists", { count: trust.revocation_lists }),
            words.say("laboratory-versions-seal-signers", { count: trust.seal_signers }),
          ])}
        </p>
        <Known name="version" hash={trust.version} />
        <Known name="store" hash={trust.store} />
      </Input>
      <Input name="policy">
        <p>
          <bdi>{engine.profile}</bdi>
        </p>
        <Known name="policy" hash={engine.policy} />
      </Input>
      <Input name="engine">
        <p>
          <bdi>{engine.release}</bdi>
        </p>
        <Known name="catalogue" hash={engine.catalogue} />
        {Object.entries(engine.models).map(([name, hash]) => (
          <p key={name} className="text-[13px] text-soft">
            {words.say("laboratory-versions-model")} <bdi>{name}</bdi> <Hash of={hash} />
          </p>
        ))}
      </Input>
      <Input name="at">
        <When at={tree.at} />
      </Input>
    </div>
  );
}

function Input({ name, children }: { name: string; children: ReactNode }) {
  const words = useWords();
  const title = words.word("input-of", name);
  return (
    <section aria-label={title} className="card grid gap-1 px-4 py-3 text-sm">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Known({ name, hash }: { name: string; hash: string }) {
  const words = useWords();
  return (
    <p className="text-[13px] text-soft">
      {words.say(`laboratory-versions-${name}`)} <Hash of={hash} />
    </p>
  );
}
