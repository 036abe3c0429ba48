// Contacts: the list of them, and the page of one.
import type { Entered } from "../frame/places.ts";
import { List } from "./List.tsx";
import { One } from "./One.tsx";

export default function Records({ session, rest }: Entered) {
  const [id] = rest.split("/");
  return id ? <One key={id} id={id} session={session} /> : <List session={session} />;
}
