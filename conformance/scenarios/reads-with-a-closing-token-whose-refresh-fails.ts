import type { Scenario } from "../harness/scenario.ts";
import { readWithClosingToken } from "./closing-token.ts";

/** Reads five times shortly before the token expires; every refresh is answered with 503. */
export const readsWithAClosingTokenWhoseRefreshFails: Scenario = {
  id: "reads-with-a-closing-token-whose-refresh-fails",
  given: { faults: [{ at: "refresh", answer: 503 }] },
  isLong: true,
  when: readWithClosingToken,
};
