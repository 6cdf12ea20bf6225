import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince } from "../../harness/recording.ts";
import { readThatIsRefusedElsewhere } from "../../scenarios/read-that-is-refused-elsewhere.ts";

/** A stranger that can make a client refresh can spend its refresh tokens. */
export const rule: ClientRule = {
  id: "do-not-refresh-for-another-origin",
  row: "OR-8",
  kind: "client",
  level: "house",
  says: "A 401 of another origin, to which a read was redirected, causes no refresh.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-11.5",
  scenarios: [readThatIsRefusedElsewhere],
  check: (seen) => {
    if (seen.elsewhere.some(({ bearer }) => bearer !== undefined)) {
      throw new NotApplicable("The client took its token to the other origin, so the refusal was about it.");
    }
    const [refresh] = refreshesSince(seen, "read");
    demand(refresh === undefined, {
      message: "Another origin answered 401, and the client refreshed the session for it.",
      ...(refresh && { exchange: refresh }),
    });
  },
  mutant: { redirects: "reads" },
};
