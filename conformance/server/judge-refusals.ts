import type { Operation } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { type Exchange, headerOf } from "../engine/exchange.ts";
import type { Answer } from "./answer.ts";
import { asOutgoing, withHeader } from "./outgoing-request.ts";
import { identityFor } from "./role-identity.ts";
import { isThrottled } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import type { Change } from "./visitor.ts";

/** Tells whether a rule asks an operation. */
type IsAsked = (operation: Operation, server: ServerUnderCheck) => boolean;

/**
 * Asks every operation that is secured by a bearer token without a good one, and judges how it is refused: with
 * 401 and a challenge.
 *
 * A request that is refused with the same status when it bears a good token was refused for something else, such as
 * an id that names nothing: no specification says which of two faults a server has to find first.
 *
 * @param what names the request in a sentence: `a request without a token`
 * @param change makes the bad request out of one without credentials
 * @param isAsked tells which operations are asked; default all
 * @throws NotApplicable where no operation is secured by a bearer token
 */
export async function judgeRefusals(
  server: ServerUnderCheck,
  what: string,
  change: Change,
  isAsked: IsAsked = () => true,
): Promise<readonly Breach[]> {
  // The sign-out comes last: a server that takes it without a token loses a session by it, and with the session
  // perhaps the fault that the others would show.
  const secured = server.operations
    .filter(({ security }) => security.isRequired && security.takesBearer)
    .toSorted((a, b) => Number(isSignOut(a, server)) - Number(isSignOut(b, server)));
  if (secured.length === 0) throw new NotApplicable("The contract secures no operation by a bearer token.");
  const asked = secured.filter((operation) => isAsked(operation, server));
  // What the tour has learnt makes the requests ones that would succeed, had they a good token.
  await server.tour();
  const breaches: Breach[] = [];
  let judged = 0;
  for (const operation of asked) {
    const answer = await server.ask(operation, { isAnonymous: true }, change);
    if ("refused" in answer || isThrottled(answer.exchange)) continue;
    const refusal = { operation, answer, what };
    if (await isRefusedAnyway(server, refusal)) continue;
    judged += 1;
    const breach = breachOf(server, refusal);
    if (breach) breaches.push(breach);
  }
  if (judged === 0)
    throw new NotTestable(
      "No request could be made for any of the secured operations that a token decides about.",
    );
  return breaches;
}

function isSignOut({ id }: Operation, { contract }: ServerUnderCheck): boolean {
  return contract.session?.signOut?.operation === id;
}

interface JudgedRefusal {
  readonly operation: Operation;
  readonly answer: Answer;
  /** Names the request in a sentence. */
  readonly what: string;
}

/** Tells whether the very same request is refused with the same status when it bears a good token. */
async function isRefusedAnyway(
  server: ServerUnderCheck,
  { operation, answer }: JudgedRefusal,
): Promise<boolean> {
  const { request, response } = answer.exchange;
  const status = response?.status ?? 0;
  if (status < 400 || status >= 500 || status === 401) return false;
  // A condition is ignored where the request would be refused without it (RFC 9110 section 13.2.1).
  if (status === 412) return false;
  // To bear a good token there would end the session that it is of.
  if (isSignOut(operation, server)) return false;
  const identity = identityFor(operation, server.identities);
  if ("refused" in identity) return true;
  const same = { ...asOutgoing(request), operationId: operation.id };
  const askInEarnest = async () => {
    const bearer = `Bearer ${await server.sessions.accessToken(identity)}`;
    return server.send(withHeader(same, "Authorization", bearer));
  };
  const twin = await askInEarnest();
  if (twin.response?.status !== 401) return twin.response?.status === status;
  // The run's own session may have ended meanwhile.
  server.sessions.forget(identity);
  return (await askInEarnest()).response?.status === status;
}

function breachOf(server: ServerUnderCheck, { operation, answer, what }: JudgedRefusal): Breach | undefined {
  const wrong = wrongWith(answer.exchange, what);
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
      const again = next && { operation, answer: next, what };
      const isJudged = again && !isThrottled(next.exchange) && !(await isRefusedAnyway(server, again));
      return isJudged ? breachOf(server, again) : undefined;
    },
  };
}

/** One challenge at least: a scheme, and perhaps parameters (RFC 9110 section 11.6.1). */
const challenge = /^[\w!#$%&'*+.^`|~-]+(?:\s|$)/;

function wrongWith({ response, failure }: Exchange, what: string): string | undefined {
  const due = "it should be refused with 401";
  if (!response) return `did not answer ${what} (${failure ?? "the exchange failed"}); ${due}`;
  if (response.status !== 401) return `answered ${what} with ${response.status}; ${due}`;
  const value = headerOf(response, "WWW-Authenticate");
  if (value === undefined)
    return `refused ${what} without the WWW-Authenticate header that says how to sign in`;
  if (challenge.test(value.trim())) return undefined;
  return `refused ${what} with a WWW-Authenticate header that names no scheme: ${value}`;
}
