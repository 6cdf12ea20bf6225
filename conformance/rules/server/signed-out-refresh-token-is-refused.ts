import { refusalBreaches } from "../../server/refusal-breaches.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { refreshTokenOf, refreshWith, signOut, spareSession } from "../../server/spare-session.ts";
import { readBody, withJson } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "signed-out-refresh-token-is-refused",
  kind: "server",
  level: "must",
  says: "The refresh token of a session that was signed out brings no new tokens.",
  source: "https://www.rfc-editor.org/rfc/rfc7009.html#section-2.1",
  check: async (server) => {
    const spare = await spareSession(server);
    const refreshToken = refreshTokenOf(spare);
    await signOut(server, spare);
    return refusalBreaches(
      await refreshWith(server, refreshToken),
      "the refresh token of a session that was signed out",
    );
  },
  // A server that renews a session that was signed out by way of another one.
  mutant: (honest) => {
    const refreshTokens = new Map<unknown, string>();
    const ended = new Set<string>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      const own = new Set(ended).has(String(given));
      const other = [...refreshTokens.values()].findLast((token) => !ended.has(token));
      const response = await honest(own && other ? withJson(request, { refreshToken: other }) : request);
      const { accessToken, refreshToken } = await readBody(response);
      if (typeof refreshToken === "string") refreshTokens.set(`Bearer ${accessToken}`, refreshToken);
      const signedOut = refreshTokens.get(request.headers.get("Authorization"));
      if (new URL(request.url).pathname.endsWith("/sign-out") && response.ok && signedOut)
        ended.add(signedOut);
      return response;
    };
  },
};
