import { type RefreshRace, raceRefreshes } from "../../server/race-refreshes.ts";
import { answerOf, isRefused, tokensOf } from "../../server/refresh-policy.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { readBody } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "racing-refreshes-share-one-successor",
  kind: "server",
  level: "must",
  says: "Simultaneous uses of one refresh token leave one lineage, and are all answered where a grace is declared.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  check: (server) => raceRefreshes(server, async (race) => wrongWith(race, server)),
  // A server that lets whoever comes while a refresh is under way begin a session of its own.
  mutant: (honest) => {
    const underWay = new Set<unknown>();
    let signIn: Request | undefined;
    return async (request) => {
      const { refreshToken: given, password } = await readBody(request);
      if (password !== undefined) signIn = request.clone();
      if (typeof given !== "string") return honest(request);
      if (underWay.has(given) && signIn) return honest(signIn.clone());
      underWay.add(given);
      const response = await honest(request);
      underWay.delete(given);
      return response;
    };
  },
};

function wrongWith({ size, exchanges, policy }: RefreshRace, server: ServerUnderCheck): string | undefined {
  const brought = exchanges.flatMap((exchange) => tokensOf(server, exchange) ?? []);
  const successors = new Set(brought.map(({ refreshToken }) => refreshToken));
  const odd = exchanges.find((exchange) => !tokensOf(server, exchange) && !isRefused(exchange));
  const race = `Of ${size} simultaneous uses of one refresh token`;
  if (odd) return `${race} one ${answerOf(odd)}; each should bring tokens, or be refused with 401.`;
  if (brought.length === 0) return `${race} none brought tokens; one has to win.`;
  const isGraceful = policy.graceSeconds > 0;
  if (isGraceful && brought.length < size)
    return `${race} ${size - brought.length} were refused, though the contract declares a grace of ${policy.graceSeconds} seconds.`;
  if (!isGraceful && brought.length > 1)
    return `${race} ${brought.length} brought tokens, though the contract declares no grace.`;
  if (policy.graceAnswer === "same-successor" && successors.size > 1)
    return `${race} ${successors.size} different successors came, where the contract declares one.`;
  return undefined;
}
