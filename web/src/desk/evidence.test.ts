import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { kindOf, lightOf, lit, pageOf, sorted } from "./evidence.ts";
import { portraitIn } from "./portrait.ts";

beforeEach(() => {
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

const text = (said: string) => new TextEncoder().encode(said);

test("what a file is stands in its bytes, not in its name", () => {
  expect(kindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe("picture");
  expect(kindOf(new Uint8Array([0x61, 0x5b, 0x5f, 0x1f]))).toBe("chip-file");
  expect(kindOf(new Uint8Array([0x77, 0x82, 0x01, 0x00]))).toBe("chip-file");
  expect(kindOf(new Uint8Array([0xdc, 0x03, 0x01]))).toBe("seal");
  expect(kindOf(text("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"))).toBe("mrz-text");
  expect(kindOf(text("DC04FR000001"))).toBe("seal");
  expect(kindOf(text('{"data":{},"sig":{}}'))).toBe("seal");
});

test("what is no evidence stays out", () => {
  expect(kindOf(text('{"pages":[]}'))).toBeUndefined();
  expect(kindOf(text("a letter"))).toBeUndefined();
  expect(kindOf(new Uint8Array([]))).toBeUndefined();
  expect(kindOf(new Uint8Array([0x4d, 0x5a, 0x90]))).toBeUndefined();
});

test("the light of a picture stands in its name, else the switch says it", () => {
  expect(lightOf("page_IR.png")).toBe("ir");
  expect(lightOf("scan.jpg")).toBeUndefined();
  expect(lit("scan.jpg", "uv")).toBe("scan_uv.jpg");
  expect(lit("page_ir.jpg", "uv")).toBe("page_ir.jpg");
  expect(pageOf("card/front_vi.jpg")).toBe("card/front");
});

test("two files of one name are two pieces", async () => {
  const file = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]);
  const named = (name: string) => ({ name, file: Object.assign(file, { arrayBuffer: async () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]).buffer }) });
  const { pieces, aside } = await sorted([named("scan.jpg"), named("scan.jpg"), named("page_ir.jpg")], "vi", ["page_ir.jpg"]);
  expect(pieces.map(({ label }) => label)).toEqual(["scan_vi.jpg", "scan.2_vi.jpg", "page.2_ir.jpg"]);
  expect(aside).toEqual([]);
});

test("a portrait is found in its file, where a browser can show it", () => {
  expect(portraitIn(new Uint8Array([0x75, 0x05, 0xff, 0xd8, 0xff, 0x01]))).toMatchObject({ state: "shown", bytes: new Uint8Array([0xff, 0xd8, 0xff, 0x01]) });
  expect(portraitIn(new Uint8Array([0x75, 0x05, 0xff, 0x4f, 0xff, 0x51]))).toEqual({ state: "unshown" });
  expect(portraitIn(new Uint8Array([0x75, 0x00]))).toEqual({ state: "none" });
});
