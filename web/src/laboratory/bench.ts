// The light table itself: pictures of one page upon each other, moved and enlarged together (OpenSeadragon, which comes when it is needed).
import OpenSeadragon, { type TiledImage, type Viewer } from "openseadragon";
import type { Arranged, View } from "./arranged.ts";

const STYLE = "data-openseadragon-mobile-css";
const CLOSEST = 24;

/** OpenSeadragon would write a style into the page, which the policy of the page forbids. It writes none where an element of that name is; this one is of no namespace and styles nothing. */
function withoutStyle(): void {
  if (document.querySelector(`style[${STYLE}]`)) return;
  const none = document.createElementNS(null, "style");
  none.setAttribute(STYLE, "");
  document.head.append(none);
}

/** It empties an element by a text of HTML, which the policy forbids too. */
function emptied(element: HTMLElement): void {
  Object.defineProperty(element, "innerHTML", { set: () => element.replaceChildren() });
}

export class Bench {
  readonly #viewer: Viewer;
  readonly #images = new Map<string, TiledImage>();
  readonly #asked = new Set<string>();
  #arranged: Arranged | undefined;
  /** Where another table looks, until a hand is on this one. */
  #followed: Pick<View, "zoom" | "centre"> | undefined;
  #resized = false;
  /** The whole page is shown, and stays so when the table grows or shrinks. */
  #whole = true;
  /** What is to be brought before the eyes once its picture is there. */
  #awaited: { corners: readonly (readonly number[])[]; key: string } | undefined;

  constructor(element: HTMLElement, looked: (view: View) => void) {
    withoutStyle();
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#viewer = new OpenSeadragon.Viewer({
      element,
      drawer: "canvas",
      showNavigationControl: false,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: { clickToZoom: false },
      maxZoomPixelRatio: CLOSEST,
      imageSmoothingEnabled: true,
      visibilityRatio: 0.4,
      // Where the first picture is looked at is said here: a table may follow another one before its own picture comes.
      preserveViewport: true,
      animationTime: still ? 0 : 0.35,
      springStiffness: 9,
    });
    emptied(this.#viewer.overlaysContainer);
    const { canvas } = this.#viewer;
    canvas.setAttribute("role", "application");
    this.#viewer.addHandler("update-viewport", () => looked(this.view()));
    for (const moved of ["canvas-drag", "canvas-scroll", "canvas-pinch", "canvas-double-click", "canvas-key"] as const) this.#viewer.addHandler(moved, () => this.#led());
    this.#viewer.addHandler("after-resize", () => void (this.#resized = true));
    this.#viewer.addHandler("viewport-change", () => this.#settle());
  }

  /** What the table is called, by those who do not see it too. */
  call(name: string): void {
    this.#viewer.canvas.setAttribute("aria-label", name);
  }

  /** A hand is on this table: it shows neither the whole page for long nor what another one shows. */
  #led(): void {
    this.#whole = false;
    this.#followed = undefined;
  }

  /** Once a table has another size: OpenSeadragon enlarges by the new size after it has told of it, and what was looked at before has to be looked at again. */
  #settle(): void {
    if (!this.#resized) return;
    this.#resized = false;
    if (this.#whole) this.#viewer.viewport.goHome(true);
    else if (this.#followed) this.follow(this.#followed);
  }

  /** Lays pictures down that are not there yet, all in one place and of one width. */
  lay(pictures: readonly { key: string; url: string }[]): void {
    for (const { key, url } of pictures) {
      if (this.#asked.has(key)) continue;
      this.#asked.add(key);
      this.#viewer.addTiledImage({
        tileSource: { type: "image", url, buildPyramid: false },
        x: 0,
        y: 0,
        width: 1,
        opacity: 0,
        preload: true,
        success: (event) => {
          const first = this.#images.size === 0;
          this.#images.set(key, (event as unknown as { item: TiledImage }).item);
          if (first && !this.#followed) this.#viewer.viewport.goHome(true);
          if (this.#arranged) this.arrange(this.#arranged);
          if (this.#awaited?.key === key) this.look(this.#awaited.corners, key);
        },
      });
    }
  }

  /** Shows layers as it is said; what is not named is not seen. */
  arrange(arranged: Arranged): void {
    this.#arranged = arranged;
    const { below, above, opacity, curtain, difference } = arranged;
    const { world } = this.#viewer;
    const top = above === undefined ? undefined : this.#images.get(above);
    if (top) world.setItemIndex(top, world.getItemCount() - 1);
    for (const [key, image] of this.#images) {
      const upper = key === above && above !== below;
      image.setOpacity(upper ? opacity : key === below ? 1 : 0);
      image.setCompositeOperation(upper && difference ? "difference" : "source-over");
      const { x, y } = image.getContentSize();
      image.setClip(upper && curtain !== undefined ? new OpenSeadragon.Rect(x * curtain, 0, x * (1 - curtain), y) : null);
    }
  }

  /** Where the picture lies in the element: its corner and the size of one of its pixels, in pixels of the screen. */
  view(): View {
    const first = this.#images.get(this.#arranged?.below ?? "") ?? this.#images.values().next().value;
    const { viewport } = this.#viewer;
    const [corner, end] = [new OpenSeadragon.Point(0, 0), new OpenSeadragon.Point(1, 0)].map((point) => viewport.pixelFromPoint(point, true));
    const across = first?.getContentSize().x ?? 1;
    const centre = viewport.getCenter(false);
    const width = (end?.x ?? 0) - (corner?.x ?? 0);
    return {
      x: corner?.x ?? 0,
      y: corner?.y ?? 0,
      scale: first ? width / across : 0,
      width,
      sizes: new Map([...this.#images].map(([key, image]) => [key, [image.getContentSize().x, image.getContentSize().y]])),
      zoom: viewport.getZoom(false),
      centre: [centre.x, centre.y],
    };
  }

  /** Goes where another light table is. */
  follow(other: Pick<View, "zoom" | "centre">): void {
    this.#followed = other;
    this.#whole = false;
    const [{ zoom }, [x, y]] = [other, other.centre];
    const { viewport } = this.#viewer;
    if (Math.abs(viewport.getZoom(false) - zoom) > 1e-6) viewport.zoomTo(zoom, undefined, true);
    const at = viewport.getCenter(false);
    if (Math.abs(at.x - x) + Math.abs(at.y - y) > 1e-6) viewport.panTo(new OpenSeadragon.Point(x, y), true);
  }

  zoomBy(factor: number): void {
    this.#led();
    this.#viewer.viewport.zoomBy(factor);
    this.#viewer.viewport.applyConstraints();
  }

  /** The whole page. */
  home(): void {
    this.#led();
    this.#whole = true;
    this.#viewer.viewport.goHome();
  }

  /** Brings a place of a picture before the eyes, with some space around it; of the one that lies below, where none is named. */
  look(corners: readonly (readonly number[])[], key = this.#arranged?.below ?? ""): void {
    const image = this.#images.get(key);
    this.#awaited = image ? undefined : { corners, key };
    if (!image) return;
    this.#led();
    const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
    const space = Math.max(width, height) * 0.25 + 20;
    const box = new OpenSeadragon.Rect(left - space, top - space, width + 2 * space, height + 2 * space);
    this.#viewer.viewport.fitBounds(image.imageToViewportRectangle(box));
  }

  close(): void {
    this.#viewer.destroy();
  }
}
