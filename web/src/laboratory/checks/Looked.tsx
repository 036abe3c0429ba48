// What a check looked at: parts of the document, and the picture where it is told.
import type { Check, Tree } from "../../api/types.ts";
import { useWords } from "../../words/context.tsx";
import { isFile, partsOf } from "./input.ts";

export function Looked({ tree, check }: { tree: Tree; check: Check }) {
  const words = useWords();
  const parts = partsOf(check).map((part) => (isFile(part) ? words.word("file", part) : words.say(`laboratory-input-${part}`)));
  const { source, picture } = check.area ?? {};
  const light = picture === undefined ? undefined : tree.pictures?.[picture]?.light;
  return (
    <>
      {words.list(parts)}
      {source && (
        <span className="block text-soft">
          {light && words.say("laboratory-input-picture", { light: words.say(`light-${light}`) })} <bdi className="font-mono text-[12px]">{source}</bdi>
        </span>
      )}
    </>
  );
}
