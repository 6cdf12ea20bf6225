import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "../codegen/openapi-document.ts";

/**
 * Reads the contract that a command was given, or this package's own.
 *
 * @param spec a file or an address, YAML or JSON; default: the contract of this package, bundled.
 * @throws {ContractError} where it cannot be read.
 */
export async function readContract(spec?: string): Promise<OpenApiDocument> {
  if (spec === undefined) {
    // Beside the code in the repository and in the build alike; the package's name leads to the build only.
    return JSON.parse(await readFile(new URL("../generated/openapi.json", import.meta.url), "utf8"));
  }
  // The loader brings Redocly along, which only --spec should pay for.
  const { loadContract } = await import("../codegen/load-contract.ts");
  return (await loadContract(spec)).document;
}
