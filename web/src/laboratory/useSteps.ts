import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import type { Contact, Step } from "../api/types.ts";

/** What happened in a contact so far, oldest first, as far as this officer may know. */
export function useSteps({ id, version }: Contact): readonly Step[] {
  const asked = useQuery({
    queryKey: ["contacts", id, "steps", version],
    queryFn: () => ask("get", "/api/contacts/{id}/steps", { at: { id } }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return asked.data?.steps ?? [];
}

/** What an officer did, by the version that the contact has since. */
export const stepOf = (steps: readonly Step[], version: number): Step | undefined => steps.find((step) => step.version === version);
