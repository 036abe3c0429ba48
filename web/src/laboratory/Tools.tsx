// What lies beside the light table: enlarging, ruler, boxes, and another document.
import { ToggleButton } from "react-aria-components";
import { Press } from "../parts/Press.tsx";
import { useWords } from "../words/context.tsx";

const TOOLS = ["ruler", "boxes", "beside"] as const;
type Tool = (typeof TOOLS)[number];

type Props = Record<Tool, boolean> & {
  toggle: Record<Tool, () => void>;
  zoom: Record<"in" | "out" | "home", () => void>;
  /** Lays a mark upon the page, where it is one of the evidence. */
  mark: (() => void) | undefined;
};

export function Tools({ toggle, zoom, mark, ...on }: Props) {
  const words = useWords();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Press small aria-label={words.say("laboratory-zoom-in")} onPress={zoom.in}>
        +
      </Press>
      <Press small aria-label={words.say("laboratory-zoom-out")} onPress={zoom.out}>
        −
      </Press>
      <Press small onPress={zoom.home}>
        {words.say("laboratory-zoom-home")}
      </Press>
      {TOOLS.map((tool) => (
        <ToggleButton
          key={tool}
          isSelected={on[tool]}
          onChange={toggle[tool]}
          className="min-h-9 cursor-pointer rounded-lg border border-line bg-card px-3 text-sm data-selected:border-accent data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent"
        >
          {words.say(`laboratory-tool-${tool}`)}
        </ToggleButton>
      ))}
      <Press small isDisabled={!mark} onPress={() => mark?.()}>
        {words.say("laboratory-tool-mark")}
      </Press>
      <p className="ms-auto text-[12.5px] text-soft max-[1400px]:hidden">{words.say("laboratory-keys")}</p>
    </div>
  );
}
