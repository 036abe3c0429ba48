// Another document beside this one, moved and enlarged together with it: another page, or a contact by its number.
import { useMemo, useState } from "react";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { Contact } from "../api/types.ts";
import { Press } from "../parts/Press.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { arrange } from "./arranged.ts";
import { lightsOf, pageNames, pagesOf, type Layer } from "./layers.ts";
import { Stage } from "./Stage.tsx";
import type { Together } from "./together.ts";
import { useRun } from "./useExamined.ts";
import { useLayers } from "./useLayers.ts";
import { usePictures } from "./usePictures.ts";

type Props = { contact: Contact; light: Layer["light"]; together: Together };

export function Beside({ contact, light, together }: Props) {
  const words = useWords();
  const [other, setOther] = useState(contact);
  const { busy, trouble, run } = useTry();
  const find = (number: string) => run(async () => setOther(await ask("get", "/api/contacts/numbers/{number}", { at: { number } })));
  return (
    <section aria-labelledby="lab-beside" className="flex min-w-0 flex-1 flex-col gap-2">
      <Form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void find(String(new FormData(event.currentTarget).get("number") ?? "").trim().toUpperCase());
        }}
      >
        <h3 id="lab-beside" className="text-[13px] font-semibold text-soft">
          {words.say("laboratory-beside")}
        </h3>
        <input
          key={other.id}
          name="number"
          defaultValue={other.number}
          aria-label={words.say("laboratory-beside-number")}
          required
          maxLength={24}
          autoComplete="off"
          dir="ltr"
          className="h-9 min-w-0 flex-1 rounded-lg border border-edge bg-card px-2.5 text-sm"
        />
        <Press type="submit" small isDisabled={busy}>
          {words.say("laboratory-beside-lay")}
        </Press>
      </Form>
      <Trouble trouble={trouble} />
      <Laid key={other.id} contact={other} light={light} together={together} />
    </section>
  );
}

function Laid({ contact, light, together }: Props) {
  const words = useWords();
  const tree = useRun(contact.id, contact.runs.at(-1)?.id).data;
  const layers = useLayers(contact, tree);
  const pages = pagesOf(layers);
  const [chosen, setPage] = useState<string>();
  // Documents are compared first of all by what is printed.
  const printed = pagesOf(layers.filter(({ light }) => light !== "chip"));
  const page = chosen !== undefined && pages.includes(chosen) ? chosen : (printed.at(-1) ?? pages.at(-1) ?? "");
  const lights = lightsOf(layers, page);
  const [kept, setKept] = useState<string>();
  // The same light as on the other table, until another one is chosen here.
  const below = (lights.find(({ key }) => key === kept) ?? lights.find((layer) => layer.light === light) ?? lights[0])?.key ?? "";
  const fetched = usePictures(contact.id, layers);
  const pictures = useMemo(
    () => lightsOf(layers, page).flatMap(({ key }) => {
      const url = fetched.get(key);
      return url && url !== "missing" ? [{ key, url }] : [];
    }),
    [layers, page, fetched],
  );
  const arranged = useMemo(() => arrange({ below, above: undefined, mode: "one", share: 0, up: false }), [below]);
  if (layers.length === 0) return <p className="text-soft">{words.say("laboratory-no-pictures")}</p>;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Segments label={words.say("desk-light")} chosen={below} choose={setKept} segments={lights.map(({ key, light: id }) => ({ id: key, shown: words.say(`light-${id}`) }))} />
        {pages.length > 1 && (
          <Segments label={words.say("desk-pages")} chosen={page} choose={setPage} segments={pageNames(layers, words)} />
        )}
      </div>
      <Stage key={page} name={words.say("laboratory-beside")} pictures={pictures} arranged={arranged} boxes={[]} marked={undefined} together={together} />
    </>
  );
}
