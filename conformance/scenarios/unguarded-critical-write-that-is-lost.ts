import { letNoCriticalWriteBeSafeguarded } from "../amendments/let-no-critical-write-be-safeguarded.ts";
import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write that neither a key nor If-Match guards; the connection is reset, and nothing has taken effect. */
export const unguardedCriticalWriteThatIsLost: Scenario = {
  id: "unguarded-critical-write-that-is-lost",
  given: {
    amends: [letNoCriticalWriteBeSafeguarded],
    faults: [{ at: "criticalWrite", first: 1, answer: "reset" }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
