import type { Piece } from "./evidence.ts";
import { useAnew } from "./useAnew.ts";
import { useSize, type Size } from "./useSize.ts";

/** A picture as this browser can show it, and its size: as it came, or as the server makes it anew. */
export function useShown(piece: Piece | undefined): ({ url: string } & Size) | "unshown" | undefined {
  const came = useSize(piece?.url);
  const url = useAnew(came === "unshown" ? piece : undefined);
  const anew = useSize(url);
  if (piece?.url && came && came !== "unshown") return { url: piece.url, ...came };
  return url && anew && anew !== "unshown" ? { url, ...anew } : came === "unshown" ? "unshown" : undefined;
}
