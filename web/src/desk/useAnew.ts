import { useEffect, useState } from "react";
import { ask } from "../api/client.ts";
import { anewAt } from "../api/picture.ts";
import type { Piece } from "./evidence.ts";
import { useSittingState } from "./useSitting.ts";

/** A picture of a kind that browsers do not show, or the portrait in a file of the chip, as the server makes it anew. */
export function useAnew(piece: Piece | undefined): string | undefined {
  const { contact } = useSittingState();
  const [id, bundle, label] = [contact?.id, piece?.bundle, piece?.label];
  const [shown, show] = useState<{ of: Piece; url: string }>();
  useEffect(() => {
    if (!id || !bundle || !piece) return;
    let made: string | undefined;
    let wanted = true;
    const make = async () => {
      const { pieces } = await ask("get", "/api/contacts/{id}/bundles/{bundle}", { at: { id, bundle } });
      const at = pieces.findIndex((one) => one.pictured && one.label === label);
      const picture = at < 0 ? undefined : await anewAt({ id, bundle, piece: at });
      if (!picture || !wanted) return;
      made = URL.createObjectURL(picture);
      show({ of: piece, url: made });
    };
    // What does not come is said to be unshown, which it stays.
    void make().catch(() => undefined);
    return () => {
      wanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, bundle, label, piece]);
  // Never what was before: that may be of another traveller.
  return shown?.of === piece ? shown?.url : undefined;
}
