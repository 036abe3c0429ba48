// Pictures as long as they are shown: in memory, and nowhere else.
import { useEffect, useRef, useState } from "react";
import { anewAt, pictureAt } from "../api/picture.ts";
import type { Layer } from "./layers.ts";

/** What is known of each picture by the key of its layer: where it is shown from, or that it did not come. */
export type Pictures = ReadonlyMap<string, string | "missing">;

const NONE: Pictures = new Map();

/** What is fetched for one contact. */
class Fetched {
  readonly asked = new Set<string>();
  readonly urls = new Set<string>();
  over = false;
}

/** Fetches pictures, one after the other, and lets go of them when they are not shown any more. What was asked for is not asked for again. */
export function usePictures(contact: string, layers: readonly Layer[]): Pictures {
  const [pictures, setPictures] = useState(NONE);
  const now = useRef(new Fetched());
  const wanted = JSON.stringify(layers.map(({ bundle, piece, key, light }) => ({ bundle, piece, key, light })));
  useEffect(() => {
    const own = (now.current = new Fetched());
    return () => {
      own.over = true;
      for (const url of own.urls) URL.revokeObjectURL(url);
      setPictures(NONE);
    };
  }, [contact]);
  useEffect(() => {
    const own = now.current;
    const fetchAll = async () => {
      for (const { key, bundle, piece, light } of JSON.parse(wanted) as Layer[]) {
        if (own.asked.has(key)) continue;
        own.asked.add(key);
        const picture = await (light === "chip" ? anewAt : pictureAt)({ id: contact, bundle, piece }).catch(() => undefined);
        if (own.over) return;
        const url = picture ? URL.createObjectURL(picture) : "missing";
        if (picture) own.urls.add(url);
        setPictures((before) => new Map(before).set(key, url));
      }
    };
    void fetchAll();
  }, [contact, wanted]);
  return pictures;
}
