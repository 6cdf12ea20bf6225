import { createConfig, lintFromString } from "@redocly/openapi-core";
import type { Contract } from "./contract/contract.ts";
import { contractRule } from "./contract-rule.ts";

/** Reads a contract from YAML as a rule is given it, for tests of the readers. */
export async function contractFromText(source: string): Promise<Contract> {
  const read: Contract[] = [];
  const rules = { oas3: { read: contractRule((contract) => void read.push(contract)) } };
  const config = await createConfig({
    plugins: [{ id: "reader", rules }],
    rules: { "reader/read": "error" },
  });
  await lintFromString({ source: source.trimStart(), absoluteRef: "openapi.yaml", config });
  const [contract] = read;
  if (contract === undefined) throw new Error("the source is no OpenAPI document");
  return contract;
}
