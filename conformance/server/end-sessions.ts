import type { Contract } from "../contract/contract.ts";
import { namesIn } from "../contract/operation-for.ts";
import { type Exchange, headerOf } from "../engine/exchange.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";
import type { Send } from "./send.ts";
import { sessionRequest } from "./session-request.ts";
import { readTokens, type Tokens } from "./tokens.ts";

/** Says which run's sessions are ended, and how. */
export interface EndSessionsOptions {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly exchanges: readonly Exchange[];
  readonly send: Send;
}

/**
 * Signs out of every session that a run was given, but for those that it has signed out of before.
 *
 * Others may have ended as well, which only the server knows: it refuses the sign-out then, and that is fine.
 */
export async function endSessions({ contract, baseUrl, exchanges, send }: EndSessionsOptions): Promise<void> {
  const { session } = contract;
  if (!session?.signOut) return;
  const begins = [session.signIn.operation, session.refresh?.operation];
  const begun = exchanges.flatMap((exchange) =>
    begins.includes(exchange.operationId) ? (readTokens(exchange, session) ?? []) : [],
  );
  const ended = new Set(exchanges.flatMap((exchange) => endedBy(exchange, session.signOut?.operation) ?? []));
  for (const tokens of begun) {
    const bearer = `Bearer ${tokens.accessToken}`;
    const request = ended.has(bearer) ? undefined : signOutRequest(contract, baseUrl, tokens);
    ended.add(bearer);
    if (request) await send(request);
  }
}

function endedBy({ operationId, request, response }: Exchange, signOut: string | undefined) {
  const isSignedOut = operationId === signOut && response !== undefined && response.status < 300;
  return isSignedOut ? headerOf(request, "Authorization") : undefined;
}

/** Writes the request that ends a session; nothing where the path of the sign-out asks for more than is known. */
function signOutRequest(
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
