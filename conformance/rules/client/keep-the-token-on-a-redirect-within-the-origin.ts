import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readThatIsSentOn } from "../../scenarios/read-that-is-sent-on.ts";

/** The origin is the one that the token is for. */
export const rule: ClientRule = {
  id: "keep-the-token-on-a-redirect-within-the-origin",
  row: "OR-3",
  kind: "client",
  level: "should",
  says: "A read that is redirected within its origin, and followed there, bears the same token there.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8",
  scenarios: [readThatIsSentOn],
  check: (seen) => {
    const [first, ...rest] = requestsAt(seen, "read");
    const bare = rest.find(({ path, bearer }) => path !== first?.path && bearer !== first?.bearer);
    demand(bare === undefined, {
      message: `The client followed a redirect within the origin with ${bare?.bearer ?? "no token"}.`,
      ...(bare && { exchange: bare }),
    });
  },
  mutant: { redirects: "reads-without-token" },
};
