import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince, requestsAt } from "../../harness/recording.ts";
import { readsThatAreRefusedForGood } from "../../scenarios/reads-that-are-refused-for-good.ts";

/** The server has said that the request is wrong, and the same request is as wrong the second time. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-read-that-was-refused-for-good",
  row: "TR-12",
  kind: "client",
  level: "house",
  says: "A read that is answered with 400, 404, 410 or 422 is sent once, and causes no refresh.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5",
  scenarios: [readsThatAreRefusedForGood],
  check: (seen) => {
    const reads = requestsAt(seen, "read");
    const again = reads.find(({ path, number }) =>
      reads.some((other) => other.path === path && other.number < number),
    );
    demand(again === undefined, {
      message: `The client sent a read again that was answered with ${again?.response?.status ?? "an error"}.`,
      ...(again && { exchange: again }),
    });
    const [refresh] = refreshesSince(seen, "read");
    demand(refresh === undefined, {
      message: "The client refreshed, though no token was refused.",
      ...(refresh && { exchange: refresh }),
    });
  },
  mutant: { repeatsRefusedReads: true },
};
