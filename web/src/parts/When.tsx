// A time: of this place first, as the clock in the head has it, with UTC at hand.

const two = (number: number) => String(number).padStart(2, "0");

/** A day and a minute of this place, as dates of documents are written. */
export const local = (millis: number): string => {
  const at = new Date(millis);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
};

/** The same in UTC, as it goes into a file. */
export const utc = (millis: number): string => new Date(millis).toISOString().replace(/\.\d+Z$/, "Z");

export function When({ at }: { at: number | string }) {
  const millis = typeof at === "number" ? at : Date.parse(at);
  if (Number.isNaN(millis)) return null;
  const [day, hour] = local(millis).split(" ");
  return (
    <time className="ident whitespace-nowrap" dateTime={utc(millis)}>
      {day} {hour} <span className="text-[12.5px] text-soft">{utc(millis).slice(11, 16)} UTC</span>
    </time>
  );
}

/** A minute of this place alone. */
export const Minute = ({ at }: { at: number }) => (
  <time className="ident whitespace-nowrap" dateTime={utc(at)}>
    {local(at).slice(11)}
  </time>
);

/** A day alone. */
export const Day = ({ at }: { at: number | string }) => (
  <time className="ident whitespace-nowrap" dateTime={utc(new Date(at).getTime())}>
    {local(new Date(at).getTime()).slice(0, 10)}
  </time>
);
