import { afterEach, describe, expect, test } from "vitest";
import type { Named } from "../desk/evidence.ts";
import { codeAt, guestOf } from "./guest.ts";
import { clear, DRAGGED, held, lentBy, put } from "./shelf.ts";
import { Guide, stepOf } from "./steps.ts";

const named = (...names: string[]): Named[] => names.map((name) => ({ name, file: new Blob([name]) }));
afterEach(clear);

describe("the shelf", () => {
  test("takes a folder of documents, and no document alone", () => {
    expect(put(named("truth.json", "DG1.bin"))).toBe(false);
    expect(put(named("passport/truth.json", "passport/DG1.bin"))).toBe(false);
    expect(held().size).toBe(0);
    expect(put(named("documents/a/truth.json", "documents/a/DG1.bin", "documents/b/truth.json", "documents/b/pages.json", "documents/b/visa/page_vi.jpg", "documents/c.txt"))).toBe(true);
    expect([...held()].map(([name, files]) => [name, files.map((file) => file.name)])).toEqual([
      ["a", ["DG1.bin"]],
      ["b", ["visa/page_vi.jpg"]],
    ]);
  });

  test("lends what is dragged, by its name", () => {
    const dragged = (name: string) => ({ getData: (kind: string) => (kind === DRAGGED ? name : "") }) as DataTransfer;
    put(named("a/truth.json", "a/DG1.bin", "b/truth.json"));
    expect(lentBy(dragged("a"))?.map(({ name }) => name)).toEqual(["DG1.bin"]);
    expect(lentBy(dragged("other"))).toBeUndefined();
  });
});

describe("the guide", () => {
  const desk = (kind: Parameters<typeof stepOf>[1]["kind"], shelf = true) => ({ kind, shelf });
  const none = { went: false, sent: false, told: false };

  test("says one thing, by what lies on the desk and by what was done", () => {
    expect(stepOf(none, desk("waiting", false))).toBe("open");
    expect(stepOf(none, desk("waiting"))).toBe("take");
    expect(stepOf(none, desk("working", false))).toBe("watch");
    expect(stepOf(none, desk("clear"))).toBe("compare");
    expect(stepOf({ ...none, went: true }, desk("waiting"))).toBe("other");
    expect(stepOf({ ...none, sent: true }, desk("waiting"))).toBe("take");
    expect(stepOf({ ...none, went: true }, desk("look"))).toBe("refer");
    expect(stepOf({ ...none, went: true }, desk("incomplete"))).toBe("hand");
    expect(stepOf({ ...none, went: true, sent: true }, desk("sent"))).toBe("after");
    expect(stepOf({ went: true, sent: true, told: false }, desk("waiting", false))).toBe("private");
    expect(stepOf({ went: true, sent: true, told: true }, desk("waiting"))).toBe("done");
  });

  test("learns from the desk who went on and who was sent, and nothing from one that was only emptied", () => {
    const guide = new Guide();
    guide.sees("a");
    guide.looks("working", false);
    guide.looks("waiting", false);
    guide.looks("second", false);
    guide.looks("waiting", true);
    expect(guide.state().went).toBe(false);
    guide.looks("clear", false);
    guide.looks("working", false);
    guide.looks("waiting", true);
    expect(guide.state()).toMatchObject({ went: true, sent: false });
    guide.looks("sent", false);
    guide.looks("waiting", true);
    expect(guide.state()).toMatchObject({ went: true, sent: true });
    guide.turn(true);
    guide.sees("a");
    expect(guide.state()).toMatchObject({ off: true, sent: true });
    guide.told();
    guide.turn(false);
    expect(guide.state()).toMatchObject({ off: false, went: false });
    guide.sees("b");
    expect(guide.state()).toMatchObject({ account: "b", went: false });
  });
});

describe("a link into a demonstration", () => {
  // RFC 6238, appendix B: the secret "12345678901234567890", eight digits of which these are the last six.
  const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  test("has the codes of the standard", async () => {
    expect(await codeAt(SECRET, 59)).toBe("287082");
    expect(await codeAt(SECRET, 1111111109)).toBe("081804");
    expect(await codeAt(SECRET, 20000000000)).toBe("353130");
  });

  test("is one or is none", () => {
    expect(guestOf(`#UTA-101:utopia-0123456789abcdef:${SECRET}`)).toEqual({ number: "UTA-101", password: "utopia-0123456789abcdef", secret: SECRET });
    expect(guestOf(`#UTA-101:a real password:${SECRET}`)).toBeUndefined();
    expect(guestOf("")).toBeUndefined();
  });
});
