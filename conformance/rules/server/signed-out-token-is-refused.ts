import { sessionPlace } from "../../server/bearings.ts";
import { withCredential } from "../../server/credential.ts";
import { judgeRefusals } from "../../server/judge-refusals.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { signOut, spareSession } from "../../server/spare-session.ts";

export const rule: ServerRule = {
  id: "signed-out-token-is-refused",
  kind: "server",
  level: "must",
  says: "The access token of a session that was signed out is refused with 401, from the next request on.",
  source: "https://www.rfc-editor.org/rfc/rfc7009.html#section-2.1",
  check: async (server) => {
    const spare = await spareSession(server);
    await signOut(server, spare);
    return judgeRefusals(server, {
      what: "a token that was signed out",
      placeOf: (operation) => sessionPlace(operation, server.contract),
      forge: (request, place) => withCredential(request, place, spare.tokens.accessToken),
    });
  },
  // A server that goes on taking a token that was signed out, for whoever came last with a good one.
  mutant: (honest) => {
    const signedOut = new Set<string>();
    let lastGood: string | null = null;
    return async (request) => {
      const given = request.headers.get("Authorization");
      const lent = new Request(request);
      if (given !== null && signedOut.has(given) && lastGood !== null)
        lent.headers.set("Authorization", lastGood);
      const response = await honest(lent);
      if (given === null || !response.ok) return response;
      if (new URL(request.url).pathname.endsWith("/sign-out")) signedOut.add(given);
      else lastGood = given;
      return response;
    };
  },
};
