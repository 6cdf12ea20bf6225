import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { openOperationsWithASession } from "../../scenarios/open-operations-with-a-session.ts";

/** What stands in a URL is written down by every server, proxy and browser on the way. */
export const rule: ClientRule = {
  id: "send-no-secret-in-a-url",
  row: "SGN-7",
  kind: "client",
  level: "must",
  says: "No token and no password stands in a URL or in a Referer, where logs and histories keep it.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-5.3",
  scenarios: [openOperationsWithASession],
  check: (seen) => {
    const telling = seen.exchanges.find(({ request }) => {
      const places = decodeURIComponent(
        `${request.url} ${headerOf(request, "referer") ?? ""}`.replace(/%(?![0-9a-f]{2})/gi, "%25"),
      );
      return seen.secrets.some((secret) => places.includes(secret));
    });
    demand(telling === undefined, {
      message: "The URL or the Referer of a request holds a token or a password.",
      ...(telling && { exchange: telling }),
    });
  },
  mutant: { putsTokensIntoUrls: true },
};
