import { letNoCriticalWriteBeSafeguarded } from "../amendments/let-no-critical-write-be-safeguarded.ts";
import { soonestCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write that neither a key nor If-Match guards; the connection is reset, and nothing has taken effect. */
export const unguardedCriticalWriteThatIsLost = soonestCriticalWrite(
  "unguarded-critical-write-that-is-lost",
  {
    amends: [letNoCriticalWriteBeSafeguarded],
    faults: [{ at: "criticalWrite", first: 1, answer: "reset" }],
  },
);
