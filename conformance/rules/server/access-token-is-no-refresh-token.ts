import { refusalBreaches } from "../../server/refusal-breaches.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { refreshWith, spareSession } from "../../server/spare-session.ts";
import { readBody, withJson } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "access-token-is-no-refresh-token",
  kind: "server",
  level: "must",
  says: "An access token in the place of a refresh token brings no new tokens.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2",
  check: async (server) => {
    const { tokens } = await spareSession(server);
    return refusalBreaches(
      await refreshWith(server, tokens.accessToken),
      "an access token in place of a refresh token",
    );
  },
  mutant: (honest) => {
    const refreshTokens = new Map<unknown, string>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      const meant = refreshTokens.get(given);
      const response = await honest(
        meant === undefined ? request : withJson(request, { refreshToken: meant }),
      );
      const { accessToken, refreshToken } = await readBody(response);
      if (typeof refreshToken === "string") refreshTokens.set(accessToken, refreshToken);
      return response;
    };
  },
};
