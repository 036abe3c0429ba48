import { Opens } from "../../tests/stories/Opens.tsx";
import { empty, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { FormGroup } from "./FormGroup.tsx";

export default { title: "desk/FormGroup" } satisfies Told;

const EMPTY = empty();

export const Open = () => (
  <Seated state={EMPTY}>
    <Opens>
      <FormGroup post="uta" />
    </Opens>
  </Seated>
);
