// A long number in hexadecimal: its beginning, and all of it at hand.

export const Hash = ({ of }: { of: string }) => (
  <bdi className="ident font-code text-[13px]" title={of}>
    {of.slice(0, 16)}
  </bdi>
);
