// Going to an address of this application by what it is, not by a table of routes: places have addresses of their own below them.
import { useNavigate } from "@tanstack/react-router";

export function useGo(): (to: string, search?: Record<string, string | undefined>) => void {
  const navigate = useNavigate();
  return (to, search = {}) => void navigate({ to, search: search as never });
}
