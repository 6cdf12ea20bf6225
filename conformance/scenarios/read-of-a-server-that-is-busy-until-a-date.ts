import type { Scenario } from "../harness/scenario.ts";
import { readOfAServerThatIsBusyUntil } from "./read-of-a-server-that-is-busy-until.ts";

/** Reads once; the server asks for three seconds of patience with a 429, and says so by a date. */
export const readOfAServerThatIsBusyUntilADate: Scenario = {
  id: "read-of-a-server-that-is-busy-until-a-date",
  given: { faults: [{ at: "read", first: 1, answer: 429, headers: { "Retry-After": "{in 3 s}" } }] },
  maySayNothing: true,
  when: readOfAServerThatIsBusyUntil,
};
