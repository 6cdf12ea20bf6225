import { eachCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; it takes effect, and the connection is reset before the answer. */
export const criticalWriteWhoseAnswerIsLost = eachCriticalWrite("critical-write-whose-answer-is-lost", {
  faults: [{ at: "criticalWrite", first: 1, commit: true, answer: "reset" }],
});
