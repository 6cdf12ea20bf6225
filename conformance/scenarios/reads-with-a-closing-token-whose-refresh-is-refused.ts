import type { Scenario } from "../harness/scenario.ts";
import { readWithClosingToken } from "./closing-token.ts";

/** Reads five times shortly before the token expires; every refresh is refused. */
export const readsWithAClosingTokenWhoseRefreshIsRefused: Scenario = {
  id: "reads-with-a-closing-token-whose-refresh-is-refused",
  given: { faults: [{ at: "refresh", answer: 401 }] },
  isLong: true,
  when: readWithClosingToken,
};
