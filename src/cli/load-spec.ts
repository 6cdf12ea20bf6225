import { readFile } from "node:fs/promises";

/**
 * Loads the contract that a check holds against: the document at `--spec`, else Countersign's own.
 *
 * @throws ContractError where the document cannot be used
 */
export async function loadSpec(location?: string): Promise<unknown> {
  if (location === undefined) {
    return JSON.parse(await readFile(new URL(import.meta.resolve("countersign/openapi.json")), "utf8"));
  }
  // The loader brings Redocly along, which only --spec should pay for.
  const { loadContract } = await import("../codegen/load-contract.ts");
  return (await loadContract(location)).document;
}
