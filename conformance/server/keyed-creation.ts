import { isJsonObject } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { isHarmlessCreation } from "./effects.ts";
import { keyHeader } from "./fresh-key.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import type { Wish } from "./planner.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Holds an operation that makes things and takes an idempotency key, and requests of it. */
export interface KeyedCreation {
  readonly operation: Operation;
  /** Writes a request with a key of its own. */
  readonly fresh: () => Promise<OutgoingRequest>;
  /** Writes one with another body. */
  readonly another: () => Promise<OutgoingRequest>;
}

/**
 * Finds an operation that makes something which can be removed again, and that takes an idempotency key.
 *
 * @throws NotApplicable where the contract declares no keys (`x-idempotency`), or what may be made takes none
 */
export async function keyedCreation(server: ServerUnderCheck): Promise<KeyedCreation> {
  const { contract, operations, effects } = server;
  if (!isJsonObject(contract.document["x-idempotency"]))
    throw new NotApplicable("The contract declares no idempotency keys (x-idempotency).");
  if (effects === "read") throw new NotApplicable("What --effects read allows makes nothing.");
  const name = keyHeader(server).toLowerCase();
  const takesKey = ({ parameters }: Operation) =>
    parameters.some((one) => one.in === "header" && one.name.toLowerCase() === name);
  await server.tour();
  for (const operation of operations) {
    if (
      !takesKey(operation) ||
      !isHarmlessCreation(operation, operations) ||
      !isRemovable(operation, operations)
    )
      continue;
    const planned = await server.plan(operation, { ids: "known" });
    if ("refused" in planned) continue;
    const write = async (wish: Wish) => {
      const next = await server.plan(operation, { ids: "known", ...wish });
      if ("refused" in next) throw new NotTestable(`${operation.id} ${next.refused}.`);
      return next.request;
    };
    return {
      operation,
      fresh: () => write({ isVaried: true }),
      another: () => write({ isVaried: true, body: planned.bodies - 1 }),
    };
  }
  throw new NotApplicable("No operation that makes something removable takes an idempotency key.");
}

function isRemovable({ path }: Operation, operations: readonly Operation[]): boolean {
  return operations.some((one) => one.method === "DELETE" && one.path.startsWith(`${path}/{`));
}
