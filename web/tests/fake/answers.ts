// A server that is a table of answers: for a place as a whole, and for stories.

export type Asked = { way: string; path: string; body: unknown };
/** What is answered, by way and path; a function says it each time. Text is a problem by its code. */
export type Answers = Record<string, unknown | ((asked: Asked) => unknown)>;

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Asks a table, which tells everything that it was asked. */
export function asking(answers: Answers, told: (asked: Asked) => void = () => undefined): typeof fetch {
  return (async (path: string, init: RequestInit = {}) => {
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : init.body;
    const asked = { way: init.method ?? "GET", path, body };
    told(asked);
    const known = answers[`${asked.way} ${path.replace(/\?.*/, "").replace(ID, "ID")}`];
    const answer: unknown = typeof known === "function" ? (known as (asked: Asked) => unknown)(asked) : known;
    if (answer === undefined) return said({ type: "", status: 404, code: "none" }, 404);
    if (typeof answer === "string") return said({ type: "", status: 409, code: answer }, 409);
    return answer === null ? new Response(null, { status: 204 }) : said(answer, 200);
  }) as typeof fetch;
}

const said = (json: unknown, status: number) => new Response(JSON.stringify(json), { status, headers: { "content-type": "application/json" } });
