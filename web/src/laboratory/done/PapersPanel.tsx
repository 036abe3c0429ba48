// The papers of this contact.
import { Papers } from "../../papers/Papers.tsx";
import type { Shown } from "../panels.ts";

export default function PapersPanel({ contact, session }: Shown) {
  return <Papers contact={contact} session={session} />;
}
