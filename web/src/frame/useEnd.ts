// The end of a shift: the session is gone at the server, and in no window anything is left of what was done in it.
import { signOut, useArrived } from "../session/session.ts";

export function useEnd(): () => Promise<void> {
  const arrived = useArrived();
  return async () => {
    await signOut();
    arrived({ state: "nobody" });
  };
}
