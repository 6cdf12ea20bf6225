import type { Scenario } from "../harness/scenario.ts";
import { readOnce } from "./read-once.ts";

/** Reads once, and is redirected to another thing of the same origin, which refuses the token. */
export const readThatIsSentOnAndRefused: Scenario = {
  id: "read-that-is-sent-on-and-refused",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "read", subject: 1, answer: 307, headers: { Location: "{subject 2}" } }],
  },
  when: readOnce,
};
