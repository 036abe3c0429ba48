// The guided inspection, as components see it.
import { useSyncExternalStore } from "react";
import { guide } from "./steps.ts";

export const useGuide = () => useSyncExternalStore(guide.subscribe, guide.state);
