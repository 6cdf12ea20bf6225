import { eachCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; it takes effect, and is answered with 401 nevertheless. */
export const refusedCriticalWriteThatLanded = eachCriticalWrite("refused-critical-write-that-landed", {
  takes: { issuedSince: "criticalWrite" },
  faults: [{ at: "criticalWrite", first: 1, commit: true, answer: 401 }],
});
