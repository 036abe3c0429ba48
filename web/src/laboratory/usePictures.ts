// Pictures as long as they are shown: in memory, and nowhere else.
import { useEffect, useState } from "react";
import { bytes } from "../api/client.ts";
import type { Layer } from "./layers.ts";

/** What is known of each picture by the key of its layer: where it is shown from, or that it did not come. */
export type Pictures = ReadonlyMap<string, string | "missing">;

const NONE: Pictures = new Map();

/** Fetches pictures, one after the other, and lets go of them when they are not shown any more. */
export function usePictures(contact: string, layers: readonly Layer[]): Pictures {
  const [pictures, setPictures] = useState(NONE);
  const wanted = JSON.stringify(layers.map(({ bundle, piece, key }) => ({ bundle, piece, key })));
  useEffect(() => {
    const urls: string[] = [];
    let shown = true;
    setPictures(NONE);
    const fetchAll = async () => {
      for (const { key, bundle, piece } of JSON.parse(wanted) as Layer[]) {
        const picture = await bytes("/api/contacts/{id}/bundles/{bundle}/{piece}", { id: contact, bundle, piece }).catch(() => undefined);
        if (!shown) return;
        const url = picture ? URL.createObjectURL(new Blob([picture])) : "missing";
        if (picture) urls.push(url);
        setPictures((before) => new Map(before).set(key, url));
      }
    };
    void fetchAll();
    return () => {
      shown = false;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [contact, wanted]);
  return pictures;
}
