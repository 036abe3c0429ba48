// Who somebody is, as far as whoever asks may know: by service number.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import type { Session } from "../api/types.ts";
import { may } from "../frame/places.ts";
import { useWords } from "../words/context.tsx";

const SEES = ["manage-accounts", "propose-role", "approve-role", "see-access-log"];
export const seesAccounts = (session: Session): boolean => SEES.some((action) => may(session, action));

export function useAccounts(session: Session) {
  return useQuery({ queryKey: ["accounts"], queryFn: () => ask("get", "/api/accounts"), enabled: seesAccounts(session) });
}

/** The number of an account, or that it is oneself or somebody else. */
export function useWho(session: Session): (id: string | null | undefined) => string {
  const words = useWords();
  const { data } = useAccounts(session);
  return (id) => {
    if (!id) return words.say("offices-nobody");
    if (id === session.account) return words.say("offices-you", { number: session.number });
    return data?.accounts.find((account) => account.id === id)?.number ?? words.say("offices-other");
  };
}
