// What is known of one thing: names and values, one below the other.
import type { ReactNode } from "react";

export const Facts = ({ children }: { children: ReactNode }) => <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-2">{children}</dl>;

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
