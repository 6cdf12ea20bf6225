import { type Contract, readContract } from "../contract/contract.ts";
import { type JsonObject, objectIn, textIn } from "../contract/json.ts";
import { readSessionShape, type SessionShape } from "./session-shape.ts";

/** Holds a contract to which a client can be held: it says how a session is refreshed. */
export interface ClientContract extends Omit<Contract, "session"> {
  readonly session: SessionShape;
  /** The header that makes a repeated write one write; absent where the contract has none. In lower case. */
  readonly idempotencyHeader?: string;
}

/**
 * Reads a contract for a check of clients.
 *
 * @throws UndrivableContractError where `x-session` does not say how a session is refreshed
 * @throws UnresolvedReferenceError where a reference leads to nothing
 */
export function readClientContract(document: JsonObject): ClientContract {
  const contract = readContract(document);
  const idempotencyHeader = textIn(objectIn(document, "x-idempotency"), "header")?.toLowerCase();
  return {
    ...contract,
    session: readSessionShape(document, contract.operation),
    ...(idempotencyHeader !== undefined && { idempotencyHeader }),
  };
}
