import type { Contract } from "../contract/contract.ts";
import type { CredentialPlace, Operation } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import type { Exchange } from "../engine/exchange.ts";
import { type Company, inSession } from "./authorize.ts";
import { usualSessionPlace } from "./bearings.ts";
import { credentialIn } from "./credential.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";
import type { Send } from "./send.ts";
import { sessionRequest } from "./session-request.ts";
import { readTokens, type Tokens } from "./tokens.ts";

/** Says which run's sessions are ended, and how. */
export interface EndSessionsOptions extends Company {
  readonly baseUrl: string;
  readonly exchanges: readonly Exchange[];
  readonly send: Send;
}

/**
 * Signs out of every session that a run was given, but for those that it has signed out of before.
 *
 * Others may have ended as well, which only the server knows: it refuses the sign-out then, and that is fine.
 */
export async function endSessions(options: EndSessionsOptions): Promise<void> {
  const { contract, baseUrl, exchanges, send } = options;
  const { session } = contract;
  if (!session?.signOut) return;
  const begins = [session.signIn.operation, session.refresh?.operation];
  const begun = exchanges.flatMap((exchange) =>
    begins.includes(exchange.operationId) ? (readTokens(exchange, session) ?? []) : [],
  );
  const operation = contract.operation(session.signOut.operation);
  if (!operation) return;
  const place = usualSessionPlace(operation, contract);
  const ended = new Set(exchanges.flatMap((exchange) => endedBy(exchange, operation, place) ?? []));
  for (const tokens of begun) {
    const request = ended.has(tokens.accessToken)
      ? undefined
      : signOutRequest(contract, baseUrl, tokens, operation);
    ended.add(tokens.accessToken);
    if (request) await send(await inSession(request, operation, tokens.accessToken, options));
  }
}

/** Reads the token whose session an exchange has ended; nothing where it has ended none. */
function endedBy(
  { operationId, request, response }: Exchange,
  signOut: Operation,
  place: CredentialPlace,
): string | undefined {
  const isSignedOut = operationId === signOut.id && response !== undefined && response.status < 300;
  return isSignedOut ? credentialIn(request, place) : undefined;
}

/** Writes the request that ends a session, without its token; nothing where the path of the sign-out asks for more than is known. */
function signOutRequest(
  contract: Contract,
  baseUrl: string,
  { refreshToken }: Tokens,
  operation: Operation,
): OutgoingRequest | undefined {
  const expression = contract.session?.signOut?.refreshToken;
  if (namesIn(operation.path).length > 0) return undefined;
  const values = expression === undefined ? [] : [[expression, refreshToken ?? ""] as const];
  const { body, ...bare } = sessionRequest(contract, baseUrl, { operation: operation.id, values });
  return operation.requestBody && body ? { ...bare, body } : withHeader(bare, "Content-Type");
}
