// Where this desk stands and which way its travellers go: said once, and kept from the last one.
import { Input, Label, TextField } from "react-aria-components";
import { Segments } from "../parts/Segments.tsx";
import { useWords } from "../words/context.tsx";
import { useSetting } from "../frame/useSetting.ts";
import type { Session } from "../api/types.ts";
import type { Place } from "./sitting.ts";

const DIRECTIONS = ["entry", "exit", "transit"] as const;
const LANE = /^[a-z0-9][a-z0-9.-]*$/;

/** The place of this desk, as it was left. */
export function usePlace(session: Session): Place {
  const [post = ""] = useSetting("post");
  const [lane = ""] = useSetting("lane");
  const [direction = "entry"] = useSetting("direction");
  return { post: session.posts.includes(post) ? post : (session.posts[0] ?? ""), lane: LANE.test(lane) ? lane : "", direction };
}

export function PlaceBar({ session, place, open }: { session: Session; place: Place; open: boolean }) {
  const words = useWords();
  const [, setPost] = useSetting("post");
  const [lane, setLane] = useSetting("lane");
  const [, setDirection] = useSetting("direction");
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-2 px-6 pt-2.5 text-sm">
      <Segments
        label={words.say("desk-direction")}
        chosen={place.direction}
        choose={setDirection}
        segments={DIRECTIONS.map((id) => ({ id, shown: words.say(`direction-${id}`), off: open && id !== place.direction }))}
      />
      {session.posts.length > 1 && (
        <Segments label={words.say("desk-post")} chosen={place.post} choose={setPost} segments={session.posts.map((id) => ({ id, shown: id.toUpperCase(), off: open && id !== place.post }))} />
      )}
      <TextField value={lane ?? ""} onChange={(typed) => setLane(typed.trim().toLowerCase())} isDisabled={open} className="flex items-center gap-2">
        <Label className="text-soft">{words.say("desk-lane")}</Label>
        <Input dir="ltr" className="h-9 w-24 rounded-lg border border-line bg-card px-2.5 data-disabled:text-faint data-focused:border-accent" />
      </TextField>
    </div>
  );
}
