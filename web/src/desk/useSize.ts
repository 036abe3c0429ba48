import { useEffect, useState } from "react";

export type Size = { width: number; height: number };

/** The size of a picture in its own pixels; "unshown" where the browser cannot show it. */
export function useSize(url: string | undefined): Size | "unshown" | undefined {
  const [known, setKnown] = useState<{ url: string; size: Size | "unshown" }>();
  useEffect(() => {
    if (url === undefined) return;
    let wanted = true;
    const image = new Image();
    const tell = (size: Size | "unshown") => wanted && setKnown({ url, size });
    image.onload = () => tell({ width: image.naturalWidth, height: image.naturalHeight });
    image.onerror = () => tell("unshown");
    image.src = url;
    return () => {
      wanted = false;
    };
  }, [url]);
  return known && known.url === url ? known.size : undefined;
}
