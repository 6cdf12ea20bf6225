import type { Scenario } from "../harness/scenario.ts";
import { readOnce } from "./read-once.ts";

/** Reads once; the answer is a 401 that asks for the scheme Basic, and speaks of no token. */
export const readThatAsksForAnotherScheme: Scenario = {
  id: "read-that-asks-for-another-scheme",
  given: {
    faults: [
      {
        at: "read",
        answer: 401,
        headers: { "WWW-Authenticate": 'Basic realm="x"' },
        body: { mediaType: "application/problem+json", text: '{"title":"Unauthorized","status":401}' },
      },
    ],
  },
  when: readOnce,
};
