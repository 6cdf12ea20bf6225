import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { requestBodyPointer } from "../contract/runtime-expression.ts";
import { headerOf } from "../engine/exchange.ts";
import { inSession } from "./authorize.ts";
import type { Identity } from "./identity.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";
import { isFormType } from "./session-request.ts";
import type { Sessions } from "./sessions.ts";
import type { Change } from "./visitor.ts";

/**
 * Lists how each session operation is called in earnest: with the credentials of an identity, or in a session of
 * its own that may be spent. Each call makes a new session, so that it can be made again.
 *
 * @returns a change of the planned request, by operation
 */
export function sessionVisits(
  contract: Contract,
  sessions: Sessions,
  identity: Identity,
): ReadonlyMap<string, Change> {
  const { credentials } = identity;
  const { session } = contract;
  if (!session || !("password" in credentials)) return new Map();
  const { signIn, refresh, signOut } = session;
  const visits = new Map<string, Change>();
  visits.set(signIn.operation, (request) => {
    const named = withBodyValue(request, signIn.username, credentials.username);
    return withBodyValue(named, signIn.password, credentials.password);
  });
  if (refresh) {
    visits.set(refresh.operation, async (request) => {
      const spare = await sessions.signIn(identity);
      return withBodyValue(request, refresh.refreshToken, spare?.refreshToken ?? "");
    });
  }
  if (signOut) {
    const operation = contract.operation(signOut.operation);
    visits.set(signOut.operation, async (request) => {
      const spare = await sessions.signIn(identity);
      const company = { contract, identities: [identity], sessions };
      const own = operation
        ? await inSession(request, operation, spare?.accessToken ?? "", company)
        : request;
      return withEndedToken(own, signOut.refreshToken, spare?.refreshToken);
    });
  }
  return visits;
}

/** Names the refresh token of the session to end, where the contract says that a sign-out takes it. */
export function withEndedToken(
  request: OutgoingRequest,
  expression: string | undefined,
  refreshToken: string | undefined,
): OutgoingRequest {
  return expression === undefined ? request : withBodyValue(request, expression, refreshToken ?? "");
}

/** Sets the value that a runtime expression points at in a request's body. */
function withBodyValue(request: OutgoingRequest, expression: string, value: string): OutgoingRequest {
  const pointer = requestBodyPointer(expression);
  const json: Json | undefined = request.body && "json" in request.body ? request.body.json : {};
  if (pointer === undefined) return request;
  if (request.body && "text" in request.body && isFormType(headerOf(request, "Content-Type") ?? "")) {
    const form = new URLSearchParams(request.body.text);
    form.set(pointer.slice(1), value);
    return { ...request, body: { text: form.toString() } };
  }
  const isUntyped = headerOf(request, "Content-Type") === undefined;
  return {
    ...(isUntyped ? withHeader(request, "Content-Type", "application/json") : request),
    body: { json: withPointer(json, pointer, value) },
  };
}
