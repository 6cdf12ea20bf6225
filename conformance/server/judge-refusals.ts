import type { CredentialPlace, Operation } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { type Exchange, headerOf } from "../engine/exchange.ts";
import type { Answer } from "./answer.ts";
import { placeFor, withCredential } from "./credential.ts";
import { asOutgoing, type OutgoingRequest } from "./outgoing-request.ts";
import { callerFor } from "./role-identity.ts";
import { isThrottled } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Says which bad credential operations are asked with. */
export interface Forgery {
  /** Names the request in a sentence: `a request without a token` */
  readonly what: string;
  /** Makes the bad request out of one without credentials. */
  readonly forge: (request: OutgoingRequest, place: CredentialPlace) => OutgoingRequest;
  /** Finds where an operation takes what is forged; it is not asked where that is nowhere. Default: any credential. */
  readonly placeOf?: (operation: Operation) => CredentialPlace | undefined;
}

/**
 * Asks every operation that is secured by a bearer token, an API key or a cookie without a good one, and judges how it
 * is refused: with 401 and a challenge; in any way where no scheme of HTTP is declared that could challenge.
 *
 * A request that is refused with the same status when it bears a good credential was refused for something else, such
 * as an id that names nothing: no specification says which of two faults a server has to find first.
 *
 * @throws NotApplicable where no operation is secured so
 */
export async function judgeRefusals(server: ServerUnderCheck, forgery: Forgery): Promise<readonly Breach[]> {
  const { what, forge, placeOf = (operation) => anyPlace(operation, server) } = forgery;
  // The sign-out comes last: a server that takes it without a token loses a session by it, and with the session
  // perhaps the fault that the others would show.
  const secured = server.operations
    .filter(({ security }) => security.isRequired)
    .flatMap((operation) => {
      const place = placeOf(operation);
      return place ? [{ operation, place }] : [];
    })
    .toSorted((a, b) => Number(isSignOut(a.operation, server)) - Number(isSignOut(b.operation, server)));
  if (secured.length === 0)
    throw new NotApplicable("The contract secures no operation by a bearer token, an API key or a cookie.");
  // What the tour has learnt makes the requests ones that would succeed, had they a good credential.
  await server.tour();
  const breaches: Breach[] = [];
  let judged = 0;
  for (const { operation, place } of secured) {
    const answer = await server.ask(operation, { isAnonymous: true }, (request) => forge(request, place));
    if ("refused" in answer || isThrottled(answer.exchange)) continue;
    const refusal = { operation, place, answer, what };
    if (await isRefusedAnyway(server, refusal)) continue;
    judged += 1;
    const breach = breachOf(server, refusal);
    if (breach) breaches.push(breach);
  }
  if (judged === 0)
    throw new NotTestable(
      "No request could be made for any of the secured operations that a credential decides about.",
    );
  return breaches;
}

/** Finds where whoever calls an operation proves who they are; where nobody can, the first place it names. */
function anyPlace(
  operation: Operation,
  { identities, contract }: ServerUnderCheck,
): CredentialPlace | undefined {
  const caller = callerFor(operation, identities, contract);
  if (!("refused" in caller)) return placeFor(operation, caller, contract);
  return operation.security.takesBearer ? { in: "bearer" } : operation.security.places[0];
}

function isSignOut({ id }: Operation, { contract }: ServerUnderCheck): boolean {
  return contract.session?.signOut?.operation === id;
}

interface JudgedRefusal {
  readonly operation: Operation;
  readonly place: CredentialPlace;
  readonly answer: Answer;
  /** Names the request in a sentence. */
  readonly what: string;
}

/** Tells whether the very same request is refused with the same status when it bears a good credential. */
async function isRefusedAnyway(
  server: ServerUnderCheck,
  { operation, place, answer }: JudgedRefusal,
): Promise<boolean> {
  const { request, response } = answer.exchange;
  const status = response?.status ?? 0;
  if (status < 400 || status >= 500 || status === 401) return false;
  // A condition is ignored where the request would be refused without it (RFC 9110 section 13.2.1).
  if (status === 412) return false;
  // To bear a good token there would end the session that it is of.
  if (isSignOut(operation, server)) return false;
  const identity = callerFor(operation, server.identities, server.contract);
  if ("refused" in identity) return true;
  const good = placeFor(operation, identity, server.contract) ?? place;
  const bare = withCredential({ ...asOutgoing(request), operationId: operation.id }, place);
  const askInEarnest = async () =>
    server.send(withCredential(bare, good, await server.sessions.accessToken(identity)));
  const twin = await askInEarnest();
  if (twin.response?.status !== 401) return twin.response?.status === status;
  // The run's own session may have ended meanwhile.
  server.sessions.forget(identity);
  return (await askInEarnest()).response?.status === status;
}

function breachOf(
  server: ServerUnderCheck,
  { operation, place, answer, what }: JudgedRefusal,
): Breach | undefined {
  const wrong = wrongWith(answer.exchange, what, place);
  if (wrong === undefined) return undefined;
  // Whose session a sign-out without a good token ended is not known: every identity begins anew.
  if (isSignOut(operation, server))
    for (const identity of server.identities) server.sessions.forget(identity);
  return {
    message: `${operation.id} ${wrong}.`,
    operationId: operation.id,
    exchange: answer.exchange,
    again: async () => {
      const next = await answer.again();
      const again = next && { operation, place, answer: next, what };
      const isJudged = again && !isThrottled(next.exchange) && !(await isRefusedAnyway(server, again));
      return isJudged ? breachOf(server, again) : undefined;
    },
  };
}

/**
 * Tells whether whoever has no good key or cookie is refused. Neither is a scheme of HTTP that a 401 could name, so no
 * specification says how; and a cookie is asked for by showing where to sign in.
 */
function isTurnedAway(status: number, place: CredentialPlace): boolean {
  return status >= (place.in === "cookie" ? 300 : 400) && status < 500;
}

/** One challenge at least: a scheme, and perhaps parameters (RFC 9110 section 11.6.1). */
const challenge = /^[\w!#$%&'*+.^`|~-]+(?:\s|$)/;

function wrongWith(
  { response, failure }: Exchange,
  what: string,
  place: CredentialPlace,
): string | undefined {
  const isScheme = place.in === "bearer";
  const due = `it should be refused${isScheme ? " with 401" : ""}`;
  if (!response) return `did not answer ${what} (${failure ?? "the exchange failed"}); ${due}`;
  if (!isScheme && isTurnedAway(response.status, place)) return undefined;
  if (response.status !== 401) return `answered ${what} with ${response.status}; ${due}`;
  const value = headerOf(response, "WWW-Authenticate");
  if (value === undefined)
    return `refused ${what} without the WWW-Authenticate header that says how to sign in`;
  if (challenge.test(value.trim())) return undefined;
  return `refused ${what} with a WWW-Authenticate header that names no scheme: ${value}`;
}
