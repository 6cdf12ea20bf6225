import { eachCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; the connection is reset, and it takes effect only when the client has looked for it once. */
export const criticalWriteThatLandsLate = eachCriticalWrite("critical-write-that-lands-late", {
  faults: [{ at: "criticalWrite", first: 1, commit: { onceAnswered: "history" }, answer: "reset" }],
});
