import { gzipSync } from "node:zlib";
import { minify } from "rolldown/experimental";
import { table } from "../table.ts";
import { type BundleOptions, bundle } from "./bundle.ts";

/** What each module of the client belongs to: the first pattern that fits its path. */
const parts: readonly (readonly [name: string, modules: RegExp])[] = [
  ["error classes", /errors\/|\/(to-http-error|unknown-outcome)\.ts$/],
  ["the check of what it is given", /\/(session-options|base-url|client-contract|replay-order)\.ts$/],
  ["the wrapper of openapi-fetch", /\/(create-client|expand-path)\.ts$/],
  ["sign-in by password", /\/(password-grant|body-from|token-answer|create-session-requests|anonymous)/],
  [
    "session",
    /\/(token|refresh|memory-store|session-events|create-session|server-clock|http-date|until|sleep|time-l)/,
  ],
  ["reconcile", /\/(settle|reconcile|evidence|landing|read-|keep-record|send-critical|critical)/],
  ["transport", /./],
];

/**
 * Measures what each part of the client takes of a bundle: how much smaller it is without the part's modules. What
 * parts have in common is packed only once, so these are fewer bytes than the whole.
 */
export async function measureSizeOfParts(entry: string, options: BundleOptions): Promise<string> {
  const chunks = await bundle(entry, { ...options, minify: false });
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  const codes = await Promise.all(
    modules.map(async ([path, { code }]) => {
      const part = parts.find(([, pattern]) => pattern.test(path))?.[0];
      return { part, code: (await minify(path, code ?? "")).code };
    }),
  );
  const gzip = (of: typeof codes) => gzipSync(of.map(({ code }) => code).join("\n"), { level: 9 }).length;
  const rows = parts.map(([name]) => {
    const own = codes.filter(({ part }) => part === name);
    const others = codes.filter(({ part }) => part !== name);
    const minified = own.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
    return [name, String(minified), String(gzip(codes) - gzip(others))];
  });
  return ["### Of Countersign's bytes, by part", table(["", "minified", "gzip, less without it"], rows)].join(
    "\n\n",
  );
}
