import type { Contract } from "../contract/contract.ts";
import { namesIn } from "../contract/operation-for.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";
import { sessionRequest } from "./session-request.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Writes the request that ends a session, as its owner does.
 *
 * @returns nothing where the contract has no sign-out, or one whose path asks for more than is known
 */
export function signOutRequest(
  contract: Contract,
  baseUrl: string,
  { accessToken, refreshToken }: Tokens,
): OutgoingRequest | undefined {
  const signOut = contract.session?.signOut;
  const operation = signOut && contract.operation(signOut.operation);
  if (!operation || namesIn(operation.path).length > 0) return undefined;
  const values =
    signOut.refreshToken === undefined ? [] : [[signOut.refreshToken, refreshToken ?? ""] as const];
  const { body, ...bare } = sessionRequest(contract, baseUrl, { operation: operation.id, values });
  const request = operation.requestBody && body ? { ...bare, body } : withHeader(bare, "Content-Type");
  return withHeader(request, "Authorization", `Bearer ${accessToken}`);
}
