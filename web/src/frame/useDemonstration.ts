// Whether nothing here is real, as the server says of itself.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";

/** Whether this is a demonstration; nothing is known until the server has answered. */
export function useDemonstration(): boolean | undefined {
  const health = useQuery({ queryKey: ["session", "health"], queryFn: () => ask("get", "/health/ready"), staleTime: Infinity });
  return health.data?.demonstration;
}
