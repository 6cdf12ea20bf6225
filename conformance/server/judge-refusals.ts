import type { CredentialPlace, Operation } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { type Exchange, headerOf } from "../engine/exchange.ts";
import type { Answer } from "./answer.ts";
import { bearing } from "./authorize.ts";
import { type BadCredential, badCredentials, goodValue, leftOut } from "./bad-credentials.ts";
import { bearingsFor } from "./bearings.ts";
import { isHttpScheme, withCredential } from "./credential.ts";
import { asOutgoing, type OutgoingRequest } from "./outgoing-request.ts";
import { callerFor } from "./role-identity.ts";
import { isThrottled } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { noneSecured } from "./spare-session.ts";

/** Says which bad credential operations are asked with. */
export interface Forgery {
  /** Names the request in a sentence: `a request without a token` */
  readonly what: string;
  /**
   * Makes the bad request out of one that has nothing in a place. Absent where it is to stay so.
   *
   * @param good what whoever calls would have there, where that is known
   */
  readonly forge?: (request: OutgoingRequest, place: CredentialPlace, good: string) => OutgoingRequest;
  /** Finds where an operation takes what is forged; it is not asked where that is nowhere. Default: any credential. */
  readonly placeOf?: (operation: Operation) => CredentialPlace | undefined;
  /** Whether what is forged is made of a good one, so that nothing is asked where none is known. Default false. */
  readonly needsGood?: boolean;
  /** Tells whether to ask once more with a bad credential in such a place. Default: always. */
  readonly isAsked?: (place: CredentialPlace) => boolean;
}

/**
 * Asks every operation that is secured by a token, an API key, a cookie, or a name and a password without a good one,
 * and judges how it is refused: with 401 and a challenge; in any way where no scheme of HTTP is declared that could
 * challenge. Where an operation wants several at once, one of them is bad and the others are good.
 *
 * A request that is refused with the same status when it bears a good credential was refused for something else, such
 * as an id that names nothing: no specification says which of two faults a server has to find first.
 *
 * @throws NotApplicable where no operation is secured so
 */
export async function judgeRefusals(server: ServerUnderCheck, forgery: Forgery): Promise<readonly Breach[]> {
  const { what, forge, placeOf, needsGood = false, isAsked = () => true } = forgery;
  // The sign-out comes last: a server that takes it without a token loses a session by it, and with the session
  // perhaps the fault that the others would show.
  const secured = server.operations
    .filter(({ security }) => security.isRequired && security.ways.length > 0)
    .filter((operation) => !placeOf || placeOf(operation) !== undefined)
    .toSorted((a, b) => Number(isSignOut(a, server)) - Number(isSignOut(b, server)));
  if (secured.length === 0) throw new NotApplicable(noneSecured);
  const bad = secured.flatMap((operation) => {
    const all = forge ? badCredentials(operation, server, placeOf?.(operation)) : leftOut(operation, server);
    return all.map((one) => ({ ...one, operation }));
  });
  // What the tour has learnt makes the requests ones that would succeed, had they a good credential.
  await server.tour();
  const breaches = new Map<Operation, Breach>();
  let judged = 0;
  for (const { operation, ...credential } of bad) {
    const { place, identity, beside } = credential;
    const good = needsGood ? await goodValue(credential, server) : undefined;
    if ((needsGood && good === undefined) || breaches.has(operation) || !isAsked(place)) continue;
    const answer = await server.ask(operation, { isAnonymous: true }, async (request) => {
      const others = identity ? await bearing(request, beside, identity, server.sessions) : request;
      return forge ? forge(others, place, good ?? "") : others;
    });
    if ("refused" in answer || isThrottled(answer.exchange)) continue;
    const also = beside.length > 0 ? ", all else being good," : "";
    const refusal = { operation, credential, answer, what: `${what}${also}` };
    if (await isRefusedAnyway(server, refusal)) continue;
    judged += 1;
    const breach = breachOf(server, refusal);
    if (breach) breaches.set(operation, breach);
  }
  if (judged === 0)
    throw new NotTestable(
      "No request could be made for any of the secured operations that a credential decides about.",
    );
  return [...breaches.values()];
}

function isSignOut({ id }: Operation, { contract }: ServerUnderCheck): boolean {
  return contract.session?.signOut?.operation === id;
}

interface JudgedRefusal {
  readonly operation: Operation;
  readonly credential: BadCredential;
  readonly answer: Answer;
  /** Names the request in a sentence. */
  readonly what: string;
}

/** Tells whether the very same request is refused with the same status when it bears a good credential. */
async function isRefusedAnyway(
  server: ServerUnderCheck,
  { operation, credential, answer }: JudgedRefusal,
): Promise<boolean> {
  const { request, response } = answer.exchange;
  const status = response?.status ?? 0;
  if (status < 400 || status >= 500 || status === 401) return false;
  // A condition is ignored where the request would be refused without it (RFC 9110 section 13.2.1).
  if (status === 412) return false;
  // To bear a good token there would end the session that it is of.
  if (isSignOut(operation, server)) return false;
  const identity = credential.identity ?? callerFor(operation, server.identities, server.contract);
  if ("refused" in identity) return true;
  const good = bearingsFor(operation, identity, server.contract) ?? [];
  const bare = withCredential({ ...asOutgoing(request), operationId: operation.id }, credential.place);
  const askInEarnest = async () => server.send(await bearing(bare, good, identity, server.sessions));
  const twin = await askInEarnest();
  if (twin.response?.status !== 401) return twin.response?.status === status;
  // The run's own session may have ended meanwhile.
  server.sessions.forget(identity);
  return (await askInEarnest()).response?.status === status;
}

function breachOf(
  server: ServerUnderCheck,
  { operation, credential, answer, what }: JudgedRefusal,
): Breach | undefined {
  const wrong = wrongWith(answer.exchange, what, credential);
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
      const again = next && { operation, credential, answer: next, what };
      const isJudged = again && !isThrottled(next.exchange) && !(await isRefusedAnyway(server, again));
      return isJudged ? breachOf(server, again) : undefined;
    },
  };
}

/**
 * Tells whether whoever has no good key or cookie is refused. Neither is a scheme of HTTP that a 401 could name, so no
 * specification says how; and a cookie is asked for by showing where to sign in.
 */
function isTurnedAway(status: number, { place, alsoEmpty }: BadCredential): boolean {
  const free = [place, ...alsoEmpty].filter((one) => !isHttpScheme(one));
  const from = free.some((one) => one.in === "cookie") ? 300 : 400;
  // What 401 says it has to say in full, where a scheme of HTTP is missing.
  const isOwed = isHttpScheme(place) && status === 401;
  return free.length > 0 && status >= from && status < 500 && !isOwed;
}

/** One challenge at least: a scheme, and perhaps parameters (RFC 9110 section 11.6.1). */
const challenge = /^[\w!#$%&'*+.^`|~-]+(?:\s|$)/;

function wrongWith(
  { response, failure }: Exchange,
  what: string,
  credential: BadCredential,
): string | undefined {
  const isScheme = isHttpScheme(credential.place);
  const due = `it should be refused${isScheme ? " with 401" : ""}`;
  if (!response) return `did not answer ${what} (${failure ?? "the exchange failed"}); ${due}`;
  if (isTurnedAway(response.status, credential)) return undefined;
  if (response.status !== 401) return `answered ${what} with ${response.status}; ${due}`;
  const value = headerOf(response, "WWW-Authenticate");
  if (value === undefined)
    return `refused ${what} without the WWW-Authenticate header that says how to sign in`;
  if (challenge.test(value.trim())) return undefined;
  return `refused ${what} with a WWW-Authenticate header that names no scheme: ${value}`;
}
