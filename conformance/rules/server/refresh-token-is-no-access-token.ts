import { sessionPlace } from "../../server/bearings.ts";
import { withCredential } from "../../server/credential.ts";
import { judgeRefusals } from "../../server/judge-refusals.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { refreshTokenOf, spareSession } from "../../server/spare-session.ts";
import { readBody } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "refresh-token-is-no-access-token",
  kind: "server",
  level: "must",
  says: "A refresh token in the place of an access token is refused with 401.",
  source: "https://www.rfc-editor.org/rfc/rfc8725.html#section-3.11",
  check: async (server) => {
    const refreshToken = refreshTokenOf(await spareSession(server));
    return judgeRefusals(server, {
      what: "a refresh token in place of an access token",
      placeOf: (operation) => sessionPlace(operation, server.contract),
      forge: (request, place) => withCredential(request, place, refreshToken),
    });
  },
  // A server that looks every token up in one table.
  mutant: (honest) => {
    const accessTokens = new Map<string, string>();
    return async (request) => {
      const given = /^Bearer (.+)$/.exec(request.headers.get("Authorization") ?? "")?.[1];
      const lent = new Request(request);
      const meant = given === undefined ? undefined : accessTokens.get(given);
      if (meant !== undefined) lent.headers.set("Authorization", `Bearer ${meant}`);
      const response = await honest(lent);
      const { accessToken, refreshToken } = await readBody(response);
      if (typeof accessToken === "string" && typeof refreshToken === "string") {
        accessTokens.set(refreshToken, accessToken);
      }
      return response;
    };
  },
};
