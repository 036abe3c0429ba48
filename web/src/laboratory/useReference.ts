// A reference that the examiner lays under the lamp, such as a specimen: it stays in this window and is sent to nobody.
import { useEffect, useMemo, useState } from "react";
import type { Layer } from "./layers.ts";

export type Reference = { layers: readonly Layer[]; url(key: string): string | undefined; lay(file: File): void };

export function useReference(page: string): Reference {
  const [laid, setLaid] = useState<{ key: string; url: string; page: string }>();
  useEffect(() => () => void (laid && URL.revokeObjectURL(laid.url)), [laid]);
  return useMemo(() => {
    const here = laid?.page === page ? laid : undefined;
    return {
      layers: here ? [{ key: here.key, page, light: "reference" as const, bundle: "", piece: 0 }] : [],
      url: (key: string) => (here?.key === key ? here.url : undefined),
      lay: (file: File) => setLaid({ key: crypto.randomUUID(), url: URL.createObjectURL(file), page }),
    };
  }, [laid, page]);
}
