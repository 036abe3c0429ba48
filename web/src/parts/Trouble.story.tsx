import type { Told } from "../../tests/stories/story.ts";
import { Trouble } from "./Trouble.tsx";

export default { title: "parts/Trouble" } satisfies Told;

export const WithAWayOut = () => <Trouble trouble={{ code: "safeguards", args: {} }} />;
export const NoNetwork = () => <Trouble trouble={{ code: "network", args: {} }} />;
export const Counting = () => <Trouble trouble={{ code: "wait", args: { seconds: "30" } }} />;
export const Unheard = () => <Trouble trouble={{ code: "never-heard-of", args: {} }} />;
