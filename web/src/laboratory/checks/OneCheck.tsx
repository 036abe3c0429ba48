// One check in full: where it stands, what it looked at, what came of it and why, by which standard, and whether it counts.
import type { Tree } from "../../api/types.ts";
import { Fact, Facts } from "../../parts/Facts.tsx";
import { Press } from "../../parts/Press.tsx";
import { useWords } from "../../words/context.tsx";
import type { Arguments } from "../../words/words.ts";
import { documentOf } from "./input.ts";
import { Looked } from "./Looked.tsx";
import { Measured } from "./MeasuredBy.tsx";
import { ResultSign } from "./ResultSign.tsx";
import { findingsOn, isGrave, nameOf, ofSaid, sectionOf, sentenceOf } from "./said.ts";
import { counts, isGroup, type Node } from "./tree.ts";

type Props = { tree: Tree; way: readonly Node[]; point(corners: number[][] | undefined): void; close(): void };

export function OneCheck({ tree, way, point, close }: Props) {
  const words = useWords();
  const node = way.at(-1);
  if (!node) return null;
  const { check, missing } = node;
  const findings = findingsOn(tree, check);
  const of = ofSaid(words, check);
  const document = documentOf(tree, check);
  const ended = check.result === "successful" || check.result === "failed";
  return (
    <section aria-labelledby="lab-check" className="card sticky -bottom-5 z-1 max-h-[46vh] overflow-auto border-edge p-4 shadow-lg" tabIndex={0}>
      <div className="flex items-start gap-3">
        <ResultSign result={check.result} grave={isGrave(tree, check)} size={24} />
        <div className="min-w-0 flex-1">
          <p className="text-[13px] text-soft">{way.slice(0, -1).map((one) => nameOf(words, one.check, tree)).join(" › ")}</p>
          <h3 id="lab-check" className="font-semibold [overflow-wrap:anywhere]">
            {nameOf(words, check, tree)}
            {of && ` · ${of}`}
          </h3>
        </div>
        <Press small weight="quiet" onPress={close}>
          {words.say("laboratory-check-close")}
        </Press>
      </div>
      {!ended && !isGroup(check) && <h4 className="mt-2 text-[13px] font-semibold text-soft">{words.say("laboratory-check-why-not")}</h4>}
      <p className="mt-1">{sentenceOf(words, check)}</p>
      {missing && <p className="mt-1 text-sm">{words.say("laboratory-check-missing")}</p>}
      {findings.map(({ code, args }, index) => (
        <p key={index} className="mt-1 [overflow-wrap:anywhere]">
          {words.say(`finding-${code}`, args as Arguments)}
        </p>
      ))}
      <div className="mt-3 text-sm">
        <Facts>
          {document && check.document !== undefined && (
            <Fact name={words.say("laboratory-check-document")}>
              {check.document + 1} · {words.word("type", document.kind)}
            </Fact>
          )}
          {!isGroup(check) && (
            <Fact name={words.say("laboratory-check-input")}>
              <Looked tree={tree} check={check} />
            </Fact>
          )}
          <Fact name={words.say("laboratory-check-section")}>
            <bdi dir="ltr">{sectionOf(check.section)}</bdi>
          </Fact>
          <Fact name={words.say("laboratory-check-mode")}>
            {words.word("mode", check.mode)} · {words.say(counts(check) ? "laboratory-check-counts" : "laboratory-check-not-counted")}
          </Fact>
          <Measured check={check} />
          <Fact name={words.say("laboratory-check-path")}>
            <bdi dir="ltr" className="font-mono text-[12px] [overflow-wrap:anywhere]">
              {check.path}
            </bdi>
          </Fact>
        </Facts>
      </div>
      {check.area && (
        <div className="mt-3">
          <Press small onPress={() => point(check.area?.corners)}>
            {words.say("laboratory-check-show")}
          </Press>
        </div>
      )}
    </section>
  );
}
