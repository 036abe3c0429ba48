// The notice to a traveller who was sent on, where they were sent on: its words come with it.
import { Wording } from "../words/context.tsx";
import { OnePaper } from "./Papers.tsx";

export default function Notice({ contact }: { contact: string }) {
  return (
    <Wording file="laboratory" meanwhile={null}>
      <OnePaper contact={contact} kind="notice" />
    </Wording>
  );
}
