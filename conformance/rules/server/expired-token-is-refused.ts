import type { CredentialPlace, Operation } from "../../contract/operation.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { agedSession } from "../../server/aged-sessions.ts";
import { sessionPlace } from "../../server/bearings.ts";
import { withCredential } from "../../server/credential.ts";
import { isSafe } from "../../server/effects.ts";
import { judgeRefusals } from "../../server/judge-refusals.ts";
import type { OutgoingRequest } from "../../server/outgoing-request.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { readBody } from "../../server/tamper.ts";

/** What is said to live so many seconds may live until that second is over. */
const roundingMs = 1000;

/** "Some small leeway, usually no more than a few minutes, to account for clock skew" (RFC 7519 section 4.1.4). */
const leewayMs = 5 * 60 * 1000;

/** No more reads than this are asked whether they take a token. */
const mostAsked = 5;

export const rule: ServerRule = {
  id: "expired-token-is-refused",
  kind: "server",
  level: "must",
  says: "An access token is refused with 401 once its stated lifetime is over, a leeway for clocks apart.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1",
  begin: agedSession,
  check: async (server) => {
    const { tokens } = await agedSession(server);
    const { lifetimeMs, expiresAtMs } = tokens;
    if (lifetimeMs === undefined || expiresAtMs === undefined)
      throw new NotApplicable(
        "Nothing says how long an access token lives (x-session.tokens.expiresInSeconds).",
      );
    const lives = `An access token lives ${Math.ceil(lifetimeMs / 1000)} seconds`;
    const bear: Bear = (request, place) => withCredential(request, place, tokens.accessToken);
    await server.patience.until(expiresAtMs + roundingMs, lives);
    if (await isTaken(server, bear))
      await server.patience.until(
        expiresAtMs + leewayMs,
        `${lives}, it is still taken then, as a leeway of a few minutes allows`,
      );
    // A session may be ended, or renewed, by a token that has expired: a server need not hold on to it.
    return judgeRefusals(server, {
      what: "an access token that had expired",
      placeOf: (operation) => placeIn(operation, server),
      forge: bear,
    });
  },
  // A server that gives whoever comes with an expired token a session of their own once more.
  mutant: (honest) => {
    const signIns = new Map<string, Request>();
    return async (request) => {
      const copy = request.clone();
      const response = await honest(request);
      const bearer = copy.headers.get("Authorization") ?? "";
      if (response.ok && new URL(copy.url).pathname.endsWith("/sign-in")) {
        const { accessToken } = await readBody(response);
        signIns.set(`Bearer ${accessToken}`, copy);
      }
      const signIn = signIns.get(bearer);
      const isExpired = response.status === 401 && (await readBody(response)).code === "token_expired";
      if (!signIn || !isExpired) return response;
      const { accessToken } = await readBody(await honest(signIn.clone()));
      copy.headers.set("Authorization", `Bearer ${accessToken}`);
      return honest(copy);
    };
  },
};

/** Copies a request with the expired token in a place. */
type Bear = (request: OutgoingRequest, place: CredentialPlace) => OutgoingRequest;

function placeIn(operation: Operation, { contract }: ServerUnderCheck): CredentialPlace | undefined {
  const { refresh, signOut } = contract.session ?? {};
  const isOfSessions = operation.id === refresh?.operation || operation.id === signOut?.operation;
  return isOfSessions ? undefined : sessionPlace(operation, contract);
}

/** Tells whether reads take a token, the contract's probe first; one that does not speaks for all. */
async function isTaken(server: ServerUnderCheck, bear: Bear): Promise<boolean> {
  const probe = server.contract.session?.probe?.operation;
  const reads = server.operations
    .filter((one) => one.security.isRequired && isSafe(one))
    .toSorted((a, b) => Number(b.id === probe) - Number(a.id === probe));
  let isTaken = false;
  for (const read of reads.slice(0, mostAsked)) {
    const place = placeIn(read, server);
    const answer =
      place && (await server.ask(read, { isAnonymous: true }, (request) => bear(request, place)));
    if (!answer) continue;
    const status = "refused" in answer ? undefined : answer.exchange.response?.status;
    if (status === 401) return false;
    isTaken ||= status !== undefined && status < 300;
  }
  return isTaken;
}
