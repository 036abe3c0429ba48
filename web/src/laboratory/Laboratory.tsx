// The second line: what was sent on to my posts, and one of them under the lamp.
import type { Entered } from "../frame/places.ts";
import { Examined } from "./Examined.tsx";
import { Marking } from "./marks/useMarks.tsx";
import { Referred } from "./Referred.tsx";

export default function Laboratory({ session, rest }: Entered) {
  const [id, page = "", ...further] = rest.split("/");
  if (!id) return <Referred session={session} />;
  return (
    <Marking key={id}>
      <Examined id={id} page={page} rest={further.join("/")} session={session} />
    </Marking>
  );
}
