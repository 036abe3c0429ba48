import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom has no CSS.escape; names that tests meet have nothing to escape.
globalThis.CSS ??= { escape: (name: string) => name } as unknown as typeof CSS;

afterEach(cleanup);
