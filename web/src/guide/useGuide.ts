// The guided inspection and its documents, as components see them.
import { useSyncExternalStore } from "react";
import { held, subscribe } from "./shelf.ts";
import { guide } from "./steps.ts";

export const useGuide = () => useSyncExternalStore(guide.subscribe, guide.state);
export const useShelf = () => useSyncExternalStore(subscribe, held);
