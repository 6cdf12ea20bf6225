import { gzipSync } from "node:zlib";
import { table } from "../table.ts";
import { bundle } from "./bundle.ts";
import { generateHeyApi } from "./contenders/hey-api.ts";
import { measureSizeOfParts } from "./size-of-parts.ts";

const contractTable = /own-contract\.ts$/;

interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/**
 * Measures what clients add to a page: bundled, minified and gzipped.
 *
 * @param folder takes what is generated.
 */
export async function measureSize(folder: string): Promise<string> {
  const client = 'export { createClient, createSession } from "countersign";';
  const hey = JSON.stringify(await generateHeyApi(folder));
  const core = [contractTable, "openapi-fetch"];
  const whole = await size(client);
  const above = async (entry: string) => minus(await size(`${client}\n${entry}`), whole);
  const rows: [name: string, size: Size][] = [
    ["Countersign: session, transport and reconcile", await size(client, core)],
    ["the same with openapi-fetch", await size(client, [contractTable])],
    ["the same with the contract's table", whole],
    ["paging, on top of that", await above('export { items, pages } from "countersign/paging";')],
    ["options for TanStack Query, on top of that", await above('export * from "countersign/react-query";')],
    [
      "OpenTelemetry, on top of that and without its API",
      await above('export { tracedFetch } from "countersign/opentelemetry";'),
    ],
    ["openapi-fetch", await size('export { default } from "openapi-fetch";')],
    ["ky", await size('export { default } from "ky";')],
    [
      "axios with axios-auth-refresh",
      await size('export { default } from "axios"; export { createAuthRefresh } from "axios-auth-refresh";'),
    ],
    ["hey-api, three operations", await size(`export * from ${hey};`)],
    ["hey-api, all operations", await size(`export * from ${hey.replace("entry.ts", "sdk.gen.ts")};`)],
  ];
  return [
    "### Bytes in a bundle",
    table(
      ["", "minified", "gzip"],
      rows.map(([name, { minified, gzip }]) => [name, String(minified), String(gzip)]),
    ),
    await measureSizeOfParts(client, { external: core }),
  ].join("\n\n");
}

async function size(entry: string, external: readonly (string | RegExp)[] = []): Promise<Size> {
  const chunks = await bundle(entry, { external });
  const text = chunks.map(({ code }) => code).join("");
  return { minified: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}

function minus(more: Size, less: Size): Size {
  return { minified: more.minified - less.minified, gzip: more.gzip - less.gzip };
}
