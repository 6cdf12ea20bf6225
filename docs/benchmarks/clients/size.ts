import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "rolldown";
import { table } from "../table.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const contractTable = /own-contract\.ts$/;

/** Measures what the client adds to a page: bundled, minified and gzipped. */
export async function measureSize(): Promise<string> {
  const client = 'export { createClient, createSession } from "countersign";';
  const rows = [
    ["session, transport and reconcile", await size(client, [contractTable, "openapi-fetch"])],
    ["the same with openapi-fetch", await size(client, [contractTable])],
    ["the same with the contract's table", await size(client, [])],
    ["openapi-fetch alone", await size('export { default } from "openapi-fetch";', [])],
  ] as const;
  return [
    "### Bytes in a bundle",
    table(
      ["", "minified", "gzip"],
      rows.map(([name, { minified, gzip }]) => [name, String(minified), String(gzip)]),
    ),
  ].join("\n\n");
}

async function size(entry: string, external: NonNullable<BuildOptions["external"]>) {
  const id = "entry.ts";
  const { output } = await build({
    cwd: root,
    input: id,
    external,
    platform: "browser",
    resolve: { conditionNames: ["countersign-source", "import", "default"] },
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === id ? `${root}${id}` : null),
        load: (path) => (path === `${root}${id}` ? entry : null),
      },
    ],
    output: { minify: true },
    write: false,
  });
  const text = output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}
