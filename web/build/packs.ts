// Packs of questions beside the screens: every folder of words/packs as it is, with an index. No code knows which there are.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FOLDER = join(import.meta.dirname, "../../words/packs");
const BELOW = "packs/";

const languages = () => readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
const index = () => JSON.stringify(languages());

export function packs(): Plugin {
  return {
    name: "packs",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: `${BELOW}index.json`, source: index() });
      for (const language of languages()) {
        for (const name of readdirSync(join(FOLDER, language))) {
          this.emitFile({ type: "asset", fileName: `${BELOW}${language}/${name}`, source: readFileSync(join(FOLDER, language, name)) });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${BELOW}`, (request, response, next) => {
        const path = (request.url ?? "").slice(1);
        const file = join(FOLDER, path);
        if (path === "index.json") response.end(index());
        else if (/^[a-z0-9-]+\/[a-z0-9-]+\.[a-z0-9]+$/.test(path) && existsSync(file)) response.end(readFileSync(file));
        else next();
      });
    },
  };
}
