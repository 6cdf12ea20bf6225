import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readsWithATokenThatLooksExpired } from "../../scenarios/reads-with-a-token-that-looks-expired.ts";

/** It is written for the server, which may change its form any day. */
export const rule: ClientRule = {
  id: "do-not-look-into-an-access-token",
  row: "PRO-12",
  kind: "client",
  level: "must",
  says: "How long an access token is good for is what came with it, whatever the token itself looks like.",
  source: "https://www.rfc-editor.org/rfc/rfc9068.html#section-6",
  scenarios: [readsWithATokenThatLooksExpired],
  check: (seen) => {
    const [refresh] = requestsAt(seen, "refresh");
    demand(refresh === undefined, {
      message:
        "The token was issued for an hour, and the client refreshed it, for as a JWT it would have expired.",
      ...(refresh && { exchange: refresh }),
    });
  },
  mutant: { looksIntoTokens: true },
};
