import { type CheckClientOptions, type ClientRun, checkClient } from "./check-client.ts";
import type { ClientFactory } from "./driven-client.ts";
import { ContractNotKeptError } from "./errors/contract-not-kept.ts";

/**
 * Holds a client to the rules, and throws where it breaks one: a whole test in one line. See {@link checkClient}.
 *
 * @throws ContractNotKeptError with the run and all findings in its message
 */
export async function assertClientKeeps(
  factory: ClientFactory,
  options: CheckClientOptions = {},
): Promise<ClientRun> {
  const run = await checkClient(factory, options);
  if (run.verdict === "kept") return run;
  throw new ContractNotKeptError(run);
}
