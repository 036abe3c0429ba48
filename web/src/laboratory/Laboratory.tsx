// The second line: what was sent on to my posts, and one of them under the lamp.
import type { Entered } from "../frame/places.ts";
import { Examined } from "./Examined.tsx";
import { Referred } from "./Referred.tsx";

export default function Laboratory({ session, rest }: Entered) {
  const [id, page = "", ...further] = rest.split("/");
  return id ? <Examined key={id} id={id} page={page} rest={further.join("/")} session={session} /> : <Referred session={session} />;
}
