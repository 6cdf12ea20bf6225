import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "../../codegen/openapi-document.ts";
import { annotateContract } from "./annotate-contract.ts";
import { sealPage } from "./seal-page.ts";

/**
 * Renders a contract as one HTML page that needs nothing from outside, with its vocabulary and its problem
 * catalogue visible. Takes about a second.
 */
export async function renderPage(document: OpenApiDocument): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countersign-docs-"));
  try {
    const contract = join(folder, "openapi.json");
    const page = join(folder, "index.html");
    await writeFile(contract, JSON.stringify(annotateContract(document)));
    // Redocly's own process, since its packages offer no function for this, and its telemetry is an environment
    // variable. The folder is its own, so that no redocly.yaml of the user's changes the page.
    await promisify(execFile)(
      process.execPath,
      [
        redoclyPath(),
        "build-docs",
        contract,
        `--output=${page}`,
        "--inlineBundle",
        "--openapi.disableTelemetry=true",
      ],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    return sealPage(await readFile(page, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function redoclyPath(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@redocly/cli/package.json");
  return join(dirname(manifest), require(manifest).bin.redocly);
}
