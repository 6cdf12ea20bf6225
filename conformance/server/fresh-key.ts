import { randomUUID } from "node:crypto";
import type { Contract } from "../contract/contract.ts";
import { objectIn, textIn } from "../contract/json.ts";
import { headerOf } from "../engine/exchange.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";

/**
 * Makes an idempotency key that no run has used before. Drawn from the seed it would be one that the server remembers
 * of the last run with that seed, and rightly refuses for another request.
 */
export function freshKey(): string {
  return randomUUID();
}

interface ContractHolder {
  readonly contract: Contract;
}

/** Names the header that carries an idempotency key: by the contract's `x-idempotency`, else the usual one. */
export function keyHeader({ contract }: ContractHolder): string {
  return textIn(objectIn(contract.document, "x-idempotency"), "header") ?? "Idempotency-Key";
}

/** Gives a request that has an idempotency key another one, since a server remembers those that it has seen. */
export function withFreshKey(request: OutgoingRequest, server: ContractHolder): OutgoingRequest {
  const name = keyHeader(server);
  return headerOf(request, name) === undefined ? request : withHeader(request, name, freshKey());
}
