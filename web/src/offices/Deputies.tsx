// Who stands in for somebody, each until when, and ended before that.
import { ask } from "../api/client.ts";
import type { Account, Session } from "../api/types.ts";
import { Sure } from "../parts/Sure.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { When } from "../parts/When.tsx";
import { useWho } from "../proposals/who.ts";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

type Props = { account: Account; session: Session; changed(account: Account): void; /** Whether whoever is here may end it. */ ends: boolean };

export function Deputies({ account, session, changed, ends }: Props) {
  const words = useWords();
  const who = useWho(session);
  const { busy, trouble, run } = useTry();
  const end = (deputy: string) => void run(async () => changed(await ask("delete", "/api/accounts/{id}/deputies/{deputy}", { at: { id: account.id, deputy } })));
  return (
    <>
      <Trouble trouble={trouble} />
      {account.deputies.length === 0 && <p>{words.say("offices-none")}</p>}
      <ul className="grid gap-2">
        {account.deputies.map(({ account: deputy, from, until }) => (
          <li key={deputy} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <bdi className="font-medium">{who(deputy)}</bdi>
            <span className="flex flex-wrap gap-x-2">
              <When at={from} /> – <When at={until} />
            </span>
            {ends && <Sure small shown={words.say("offices-deputy-end")} ask={words.say("offices-deputy-end-sure")} yes={words.say("offices-deputy-end")} busy={busy} does={() => end(deputy)} />}
          </li>
        ))}
      </ul>
    </>
  );
}
