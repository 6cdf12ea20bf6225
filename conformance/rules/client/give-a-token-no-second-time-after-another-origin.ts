import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { readThatIsSentElsewhereAndBack } from "../../scenarios/read-that-is-sent-elsewhere-and-back.ts";

/** Where a stranger sends one, one goes without keys. */
export const rule: ClientRule = {
  id: "give-a-token-no-second-time-after-another-origin",
  row: "OR-6",
  kind: "client",
  level: "may",
  says: "A read that is redirected to another origin and from there back arrives without its token.",
  source: "https://fetch.spec.whatwg.org/#http-redirect-fetch",
  scenarios: [readThatIsSentElsewhereAndBack],
  check: (seen) => {
    const back = seen.exchanges.find(({ path, bearer }) => path === "/back" && bearer !== undefined);
    demand(back === undefined, {
      message:
        "The client was sent to another origin, which sent it back to an address of its choice, and it took its token there.",
      ...(back && { exchange: back }),
    });
  },
  mutant: { redirects: "reads-and-returns" },
};
