// Makes src/api/schema.ts out of a server's OpenAPI document: node build/types.mjs openapi.json > src/api/schema.ts
import { readFileSync } from "node:fs";
import openapi, { astToString } from "openapi-typescript";

/**
 * The types of a document. Every endpoint answers the same problems: only what is done stands in the types.
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function types(text) {
  const document = JSON.parse(text);
  for (const ways of Object.values(document.paths)) {
    for (const { responses } of Object.values(ways)) {
      for (const status of Object.keys(responses)) {
        if (!status.startsWith("2")) delete responses[status];
      }
    }
  }
  const made = await openapi(document, { silent: true });
  return `// Made by build/types.mjs out of /api/openapi.json; a test of the browser holds it fresh.\n${astToString(made)}`;
}

const [, script, file] = process.argv;
if (script?.endsWith("types.mjs") && file) process.stdout.write(await types(readFileSync(file, "utf8")));
