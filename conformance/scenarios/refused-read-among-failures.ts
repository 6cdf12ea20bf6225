import type { Scenario } from "../harness/scenario.ts";
import { readOnce } from "./read-once.ts";

/** Reads once; where the read is sent again it is answered with 503, 401, 503 and at last 200. */
export const refusedReadAmongFailures: Scenario = {
  id: "refused-read-among-failures",
  given: {
    takes: { issuedSince: "read" },
    faults: [
      { at: "read", first: 1, when: "refused", answer: 503 },
      { at: "read", first: 1, when: "taken", answer: 503 },
    ],
  },
  when: readOnce,
};
