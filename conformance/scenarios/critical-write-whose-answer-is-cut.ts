import { eachCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; it takes effect, and the connection is reset in the middle of the answer. */
export const criticalWriteWhoseAnswerIsCut = eachCriticalWrite("critical-write-whose-answer-is-cut", {
  faults: [{ at: "criticalWrite", first: 1, answer: "cut" }],
});
