import type { Scenario } from "../harness/scenario.ts";
import { readOfAServerThatIsBusyUntil } from "./read-of-a-server-that-is-busy-until.ts";

/** As with a date, but the server's clock is an hour ahead: who does not look at Date waits for an hour, or gives up. */
export const readOfAServerThatIsBusyUntilADateOfItsOwn: Scenario = {
  id: "read-of-a-server-that-is-busy-until-a-date-of-its-own",
  given: {
    clockAheadMs: 3_600_000,
    faults: [{ at: "read", first: 1, answer: 429, headers: { "Retry-After": "{in 3 s}" } }],
  },
  maySayNothing: true,
  when: readOfAServerThatIsBusyUntil,
};
