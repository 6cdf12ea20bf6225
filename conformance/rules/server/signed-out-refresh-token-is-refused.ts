import { refusalBreaches } from "../../server/refusal-breaches.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { refreshTokenOf, refreshWith, signOut, spareSession } from "../../server/spare-session.ts";
import { readBody } from "../../server/tamper.ts";

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
  // A server that begins a session anew for whoever has a refresh token of one that was signed out.
  mutant: (honest) => {
    const refreshTokens = new Map<string, unknown>();
    const ended = new Set<unknown>();
    let signIn: Request | undefined;
    return async (request) => {
      const { refreshToken: given, password } = await readBody(request);
      if (password !== undefined) signIn = request.clone();
      if (given !== undefined && ended.has(given) && signIn) return honest(signIn.clone());
      const authorization = request.headers.get("Authorization") ?? "";
      const isSignOut = new URL(request.url).pathname.endsWith("/sign-out");
      const response = await honest(request);
      const { accessToken, refreshToken } = await readBody(response);
      if (refreshToken !== undefined) refreshTokens.set(`Bearer ${accessToken}`, refreshToken);
      if (isSignOut && response.ok) ended.add(refreshTokens.get(authorization));
      return response;
    };
  },
};
