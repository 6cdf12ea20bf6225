import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Above what it was when it was last looked at; the benchmarks say what it is. */
const MOST_GZIP_BYTES = 12_250;

const entry = 'export { createClient, createSession } from "./index.ts";';

test("the core imports nothing of Node's and stays within its size [EN-6]", async () => {
  const { output } = await build({
    cwd: root,
    input: "entry",
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === "entry" ? `${root}src/client/entry.ts` : null),
        load: (id) => (id.endsWith("src/client/entry.ts") ? entry : null),
      },
    ],
    external: [/own-contract\.ts$/, "openapi-fetch"],
    platform: "browser",
    output: { minify: true },
    write: false,
  });
  const text = output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  const imports = [...text.matchAll(/from\s*[`"']([^`"']+)/g)].map(([, name]) => name);
  expect(imports).not.toContainEqual(expect.stringMatching(/^node:/));
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(MOST_GZIP_BYTES);
});

test("the package has no side effects, so that what is not used is left out [EN-6]", () => {
  const { sideEffects } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  expect(sideEffects).toBe(false);
});
