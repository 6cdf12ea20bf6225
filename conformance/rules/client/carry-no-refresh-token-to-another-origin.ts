import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince } from "../../harness/recording.ts";
import { refreshThatIsSentElsewhere } from "../../scenarios/refresh-that-is-sent-elsewhere.ts";

/** A refresh token is shared with nobody but the server that issued it, and this one is worth more than any access token. */
export const rule: ClientRule = {
  id: "carry-no-refresh-token-to-another-origin",
  row: "OR-9",
  kind: "client",
  level: "must",
  says: "A refresh that is redirected to another origin takes the refresh token nowhere.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-10.4",
  scenarios: [refreshThatIsSentElsewhere],
  check: (seen) => {
    if (refreshesSince(seen, "read").length === 0) throw new NotApplicable("The client did not refresh.");
    const [leak] = seen.elsewhere.filter(({ request }) =>
      seen.secrets.some((secret) => `${request.url} ${bodyTextOf(request)}`.includes(secret)),
    );
    demand(leak === undefined, {
      message: "The client followed the redirect of a refresh, and sent the refresh token to another origin.",
      ...(leak && { exchange: leak }),
    });
  },
  mutant: { redirects: "refreshes" },
};
