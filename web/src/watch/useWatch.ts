// A post as it is now, asked for again and again while somebody looks; and how old its lists are.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import type { Session } from "../api/types.ts";
import { may } from "../frame/places.ts";

const EVERY = 5000;
const LISTS_EVERY = 60_000;

export const useWatch = (post: string) =>
  useQuery({
    queryKey: ["watch", post],
    queryFn: () => ask("get", "/api/posts/{post}/watch", { at: { post } }),
    enabled: post !== "",
    refetchInterval: EVERY,
    placeholderData: (before) => (before?.post === post ? keepPreviousData(before) : undefined),
    // What was seen last stays and says when it was seen.
    retry: false,
  });

export const useLists = (session: Session) =>
  useQuery({
    queryKey: ["watch", "lists"],
    queryFn: () => ask("get", "/api/trust"),
    enabled: may(session, "see-trust"),
    staleTime: LISTS_EVERY,
    retry: false,
  });
