import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "../api/client.ts";
import type { Contact, Tree } from "../api/types.ts";
import { layersOf, portraitsOf, type Layer } from "./layers.ts";
import { retry } from "./useExamined.ts";

/** Every layer of a contact: its pictures, and the portraits of its chips. */
export function useLayers(contact: Contact | undefined, tree: Tree | undefined): Layer[] {
  const id = contact?.id ?? "";
  const bundles = (contact?.bundles ?? []).filter(({ pieces }) => pieces.includes("chip-file")).map(({ id }) => id);
  const named = useQuery({
    queryKey: ["contacts", id, "pieces", bundles],
    queryFn: () => Promise.all(bundles.map(async (bundle) => ({ bundle, ...(await ask("get", "/api/contacts/{id}/bundles/{bundle}", { at: { id, bundle } })) }))),
    enabled: bundles.length > 0,
    staleTime: Infinity,
    retry,
  }).data;
  return useMemo(() => (contact ? [...layersOf(contact, tree), ...portraitsOf(named ?? [])] : []), [contact, tree, named]);
}
