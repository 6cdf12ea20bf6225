import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { type ContractSource, readContractSource } from "../../conformance/index.ts";

/**
 * Finds where a contract is written down, so that reports can point at its lines.
 *
 * @returns nothing where it is this package's own, or came from an address
 */
export async function contractSourceOf(spec: string | undefined): Promise<ContractSource | undefined> {
  if (spec === undefined || /^https?:/.test(spec)) return undefined;
  const text = await readFile(spec, "utf8").catch(() => "");
  return readContractSource(relative(process.cwd(), spec).replaceAll(sep, "/"), text);
}
