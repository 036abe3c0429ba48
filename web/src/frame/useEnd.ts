// The end of a shift: the session is gone at the server, and in this window nothing is left of what was done in it.
import { letGo } from "../desk/sittings.ts";
import { signOut, useArrived } from "../session/session.ts";

export function useEnd(): () => Promise<void> {
  const arrived = useArrived();
  return async () => {
    await signOut();
    letGo();
    arrived({ state: "nobody" });
  };
}
