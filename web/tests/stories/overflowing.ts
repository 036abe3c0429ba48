// Which texts do not fit: run in the page of a story.

/** Texts that stand outside of their box, or are cut by it, one line each. */
export function overflowing(): string[] {
  const SLACK = 1.5;
  const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowX + style.overflowY);
  // What only a screen reader hears has no room on the screen.
  const hidden = (element: Element) => element.closest(".sr-only, svg, [hidden], select, [data-live-announcer]") !== null;
  /** The boxes around a text, up to one that can be scrolled: each has to hold it. */
  const boxesOf = (element: Element): Element[] => {
    const boxes: Element[] = [];
    for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display !== "inline" && style.display !== "contents") boxes.push(at);
      if (scrolls(style) || style.position === "fixed") break;
    }
    return boxes;
  };
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [text, parent] = [node.textContent?.trim(), node.parentElement];
    if (!text || !parent || hidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    for (const box of boxesOf(parent)) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const out = lines.some((line) => line.left < left - SLACK || line.right > right + SLACK);
      // Lines of a text stand closer than the letters are high: only a box that cuts, or that one presses, has to be high enough.
      const cuts = box.matches("button, input") || getComputedStyle(box).overflowY === "hidden";
      const below = cuts && lines.some((line) => line.top < top - 4 || line.bottom > bottom + 4);
      if (out || below) found.add(`${below ? "too high" : "too wide"}: ${text.slice(0, 60)} in ${box.tagName} ${box.className.toString().slice(0, 60)}`);
    }
  }
  return [...found];
}
