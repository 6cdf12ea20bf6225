import { eachCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; it takes effect, and is answered with 503 nevertheless. */
export const criticalWriteThatLandedAndFailed = eachCriticalWrite("critical-write-that-landed-and-failed", {
  faults: [{ at: "criticalWrite", first: 1, commit: true, answer: 503 }],
});
