import type { RefreshPolicy } from "../../contract/session.ts";
import { type RefreshRace, raceRefreshes } from "../../server/race-refreshes.ts";
import { answerOf, isAlive, tokensOf } from "../../server/refresh-policy.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { refreshWith } from "../../server/spare-session.ts";
import { readBody, withJson } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "racing-refreshes-leave-a-living-session",
  kind: "server",
  level: "must",
  says: "The tokens that simultaneous uses of one refresh token bring are good: nobody is signed out by a race.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  check: (server) => raceRefreshes(server, (race) => wrongWith(race, server)),
  // A server that forgets the successor for which several came at once.
  mutant: (honest) => {
    const underWay = new Map<string, number>();
    const forgotten = new Set<string>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      if (typeof given !== "string") return honest(request);
      if (forgotten.has(given)) return honest(withJson(request, { refreshToken: reversed(given) }));
      underWay.set(given, (underWay.get(given) ?? 0) + 1);
      const isRace = (underWay.get(given) ?? 0) > 1;
      const response = await honest(request);
      const { refreshToken } = await readBody(response);
      if (isRace && typeof refreshToken === "string") forgotten.add(refreshToken);
      underWay.set(given, (underWay.get(given) ?? 1) - 1);
      return response;
    };
  },
};

async function wrongWith({ size, exchanges, policy }: RefreshRace, server: ServerUnderCheck) {
  // Without a grace the losers may count as reuse, which is allowed to end the session.
  if (policy.graceSeconds === 0 && policy.reuse === "revoke-family") return undefined;
  const race = `After ${size} simultaneous uses of one refresh token`;
  for (const exchange of exchanges) {
    const tokens = tokensOf(server, exchange);
    if (tokens && (await isAlive(server, tokens.accessToken)) === false)
      return `${race} an access token that one of them brought is refused.`;
  }
  const brought = exchanges.flatMap((exchange) => tokensOf(server, exchange)?.refreshToken ?? []);
  const successors = [...new Set(brought)];
  const which =
    successors.length === 1 ? "the successor" : `one of the ${successors.length} different successors`;
  for (const successor of tried(successors, policy, size)) {
    const next = await refreshWith(server, successor);
    if (!tokensOf(server, next)) return `${race} ${which} is dead: a refresh with it ${answerOf(next)}.`;
  }
  return undefined;
}

/**
 * Lists the successors that are to be good: all of them, since where only one is declared, the others would be no
 * successors. Where each use may bring one of its own, the use of one may end the others: then it is the first of
 * some races, and the last of others.
 */
function tried(
  successors: readonly string[],
  { graceSeconds, graceAnswer }: RefreshPolicy,
  size: number,
): readonly string[] {
  const mayDiffer = graceSeconds > 0 && graceAnswer === "new-successor";
  return mayDiffer ? successors.slice(size % 2 === 0 ? -1 : 0).slice(0, 1) : successors;
}

/** Another token of the same shape, which nobody issued. */
function reversed(token: string): string {
  return `${token.slice(0, 4)}${[...token.slice(4)].reverse().join("")}`;
}
