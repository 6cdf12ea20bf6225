import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../codegen/openapi-document.ts";

/**
 * Reads the contract that a command was given, or this package's own.
 *
 * @param spec a file or an address, YAML or JSON; default: the contract of this package, bundled.
 * @param overlays OpenAPI Overlays, files or addresses, applied in this order. Default: none.
 * @throws {ContractError} where one of them cannot be read, or an overlay cannot be applied.
 */
export async function readContract(
  spec?: string,
  overlays: readonly string[] = [],
): Promise<OpenApiDocument> {
  // Beside the code in the repository and in the build alike; the package's name leads to the build only.
  const own = new URL("../generated/openapi.json", import.meta.url);
  if (spec === undefined && overlays.length === 0) return JSON.parse(await readFile(own, "utf8"));
  // The loader brings Redocly along, which only these options should pay for.
  const { loadContract } = await import("../codegen/load-contract.ts");
  return (await loadContract(spec ?? fileURLToPath(own), { overlays })).document;
}
