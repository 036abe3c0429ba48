// The way out: an empty page at once. What was not sealed is gone, with everything else in this window.
import type { Talk } from "./talk.ts";

/** A page that says nothing; the way back from it begins at the first page. */
const QUIET = "/quiet.html";

export function leave(talk: Talk): void {
  talk.end();
  // Before the other page is there, and also where it does not come.
  document.body.hidden = true;
  location.replace(QUIET);
}
