import { soonestCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; the connection is reset, and nothing has taken effect. */
export const criticalWriteThatIsLost = soonestCriticalWrite("critical-write-that-is-lost", {
  faults: [{ at: "criticalWrite", first: 1, answer: "reset" }],
});
