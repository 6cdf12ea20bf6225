import { checkReferences } from "./check-references.ts";
import { contractTables } from "./contract-tables.ts";
import { type LoadOptions, loadContract } from "./load-contract.ts";
import { readOperations } from "./read-operations.ts";
import { writeOperations } from "./write-operations.ts";
import { writeTypes } from "./write-types.ts";
import { writeValidatorTypes } from "./write-validator-types.ts";
import { writeValidators } from "./write-validators.ts";

/** The text of each generated file, by its name. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Makes all that is generated from a contract. The same contract gives the same bytes.
 *
 * @throws ContractError where the contract cannot be used.
 */
export async function generate(location: string, options?: LoadOptions): Promise<GeneratedFiles> {
  const { document } = await loadContract(location, options);
  const operations = readOperations(document);
  checkReferences(document, operations);
  return new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["types.ts", await writeTypes(document)],
    ["operations.ts", writeOperations(contractTables(document, operations))],
    ["validators.js", await writeValidators(document, operations)],
    ["validators.d.ts", writeValidatorTypes()],
  ]);
}
