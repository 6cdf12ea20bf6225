import { fileURLToPath } from "node:url";
import { loadContract } from "../codegen/load-contract.ts";
import type { OpenApiDocument } from "../codegen/openapi-document.ts";

/** Where this package's own contract stands, bundled: beside the code, in the repository and in the build. */
const ownContract = fileURLToPath(new URL("../generated/openapi.json", import.meta.url));

/**
 * Reads the contract that a command was given, or this package's own.
 *
 * @param spec a file or an address, YAML or JSON; default: the contract of this package.
 * @throws {ContractError} where it cannot be read.
 */
export async function readContract(spec: string = ownContract): Promise<OpenApiDocument> {
  const { document } = await loadContract(spec);
  return document;
}
