import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince } from "../../harness/recording.ts";
import { readThatAsksForAnotherScheme } from "../../scenarios/read-that-asks-for-another-scheme.ts";

/** Whoever asks for a password will not be content with another token. */
export const rule: ClientRule = {
  id: "do-not-refresh-for-another-scheme",
  row: "RX-10",
  kind: "client",
  level: "may",
  says: "A 401 that asks for another scheme than Bearer, and for no other, causes no refresh.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1",
  scenarios: [readThatAsksForAnotherScheme],
  check: (seen) => {
    const [refresh] = refreshesSince(seen, "read");
    demand(refresh === undefined, {
      message: "The server asked for the scheme Basic, and the client refreshed its bearer token.",
      ...(refresh && { exchange: refresh }),
    });
  },
  mutant: { refreshesForAnyChallenge: true },
};
