// Gathers the licences of everything that is built into the screens, as these ask for: licences.txt beside them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const FONTS = ["../utopia/fonts/OFL-1.1.txt", "../utopia/fonts/OCR-B.txt"];

export function licences(): Plugin {
  let root = "";
  return {
    name: "licences",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const folders = new Set<string>();
      for (const id of this.getModuleIds()) {
        const folder = PACKAGE.exec(id.replace(/^\0/, ""))?.[1];
        if (folder && existsSync(join(folder, "package.json"))) folders.add(folder);
      }
      const texts = [...folders].sort().map(licenceOf);
      const fonts = FONTS.map((file) => readFileSync(join(root, file), "utf8"));
      this.emitFile({ type: "asset", fileName: "licences.txt", source: [...texts, ...fonts].join(`\n${"─".repeat(80)}\n`) });
    },
  };
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8") : ""}`;
}
