// Contacts of this officer that have not ended: a window that was closed loses nothing.
import { useQuery } from "@tanstack/react-query";
import type { Session } from "../api/types.ts";
import { Press } from "../parts/Press.tsx";
import { useWords } from "../words/context.tsx";
import { useSitting } from "./useSitting.ts";

export function Opened({ session, before }: { session: Session; before: string | undefined }) {
  const words = useWords();
  const sitting = useSitting();
  const open = useQuery({
    queryKey: ["contacts", "open", session.account, before],
    queryFn: async () => {
      const response = await fetch(`/api/contacts?phase=open&officer=${session.account}&most=6`, { cache: "no-store" });
      return response.ok ? ((await response.json()) as { contacts: { id: string; number: string }[] }).contacts : [];
    },
  });
  if (!open.data?.length) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="text-soft">{words.say("desk-open")}</span>
      {open.data.map(({ id, number }) => (
        <Press key={id} small weight="quiet" onPress={() => void sitting.resume(id)}>
          <span className="ident">{number}</span>
        </Press>
      ))}
    </div>
  );
}
