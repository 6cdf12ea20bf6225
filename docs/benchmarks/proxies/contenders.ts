import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerCommand } from "../servers/start-server.ts";

/** What is held against what passes. */
export const contract = fileURLToPath(new URL("../../../src/generated/openapi.json", import.meta.url));
const require = createRequire(import.meta.url);

/** Our proxy, which judges what passes by all its rules. */
export function ours(target: string): ServerCommand {
  return {
    program: "src/cli/countersign.js",
    args: (port) => ["proxy", target, "--port", String(port), "--quiet"],
  };
}

/** Redocly's proxy, which writes a HAR when it ends; with the contract it judges each exchange by it as well. */
export function redocly(target: string, har: string, judges: boolean): ServerCommand {
  return {
    program: programOf("@redocly/cli", "redocly"),
    args: (port) => [
      ...["proxy", "--target", target, "--port", String(port), "--har", har],
      ...(judges ? ["--api", contract, "--match-mode", "basepath"] : []),
    ],
  };
}

function programOf(name: string, bin: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  return join(dirname(manifest), require(manifest).bin[bin]);
}
