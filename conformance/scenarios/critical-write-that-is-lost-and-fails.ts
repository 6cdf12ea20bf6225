import { soonestCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; the connection is reset, and whenever it is sent again it is answered with 500. */
export const criticalWriteThatIsLostAndFails = soonestCriticalWrite("critical-write-that-is-lost-and-fails", {
  faults: [
    { at: "criticalWrite", first: 1, answer: "reset" },
    { at: "criticalWrite", answer: 500 },
  ],
});
