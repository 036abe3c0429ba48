import { OFFICER } from "../../tests/fake/backend.ts";
import type { Told } from "../../tests/stories/story.ts";
import { PlaceBar } from "./Place.tsx";

export default { title: "desk/Place" } satisfies Told;

const place = { post: "uta", lane: "lane-4", direction: "entry" } as const;

export const OnePost = () => <PlaceBar session={OFFICER} place={place} open={false} />;
export const TwoPosts = () => <PlaceBar session={{ ...OFFICER, posts: ["uta", "utf"] }} place={place} open={false} />;
export const ATravellerStandsHere = () => <PlaceBar session={{ ...OFFICER, posts: ["uta", "utf"] }} place={place} open />;
