import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readOfAServerThatIsBusyUntilADate } from "../../scenarios/read-of-a-server-that-is-busy-until-a-date.ts";
import { readOfAServerThatIsBusyUntilADateOfItsOwn } from "../../scenarios/read-of-a-server-that-is-busy-until-a-date-of-its-own.ts";

/** A date is the other form that the header has. */
export const rule: ClientRule = {
  id: "wait-until-the-date-of-retry-after",
  row: "TR-2",
  kind: "client",
  level: "should",
  says: "What is sent again after a 429 is not sent before the date that Retry-After gives, by the server's clock.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3",
  scenarios: [readOfAServerThatIsBusyUntilADate, readOfAServerThatIsBusyUntilADateOfItsOwn],
  check: (seen) => {
    const [first, second] = requestsAt(seen, "read");
    if (first?.answeredAtMs === undefined || !second) return;
    const gapMs = second.atMs - first.answeredAtMs;
    demand(gapMs >= shortestMs, {
      message: `Retry-After gave a date three seconds ahead, and the read was sent again after ${Math.round(gapMs)} ms.`,
      exchange: second,
    });
  },
  mutant: { readsDates: false },
};

/**
 * Of three seconds, one is lost where the answer goes out in the next second than that in which its date was reckoned;
 * and a client that takes `Date`, which has whole seconds, for the middle of its second is half a one ahead. In
 * milliseconds.
 */
const shortestMs = 1_400;
