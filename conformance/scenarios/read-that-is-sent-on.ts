import type { Scenario } from "../harness/scenario.ts";
import { readOnce } from "./read-once.ts";

/** Reads once, and is redirected to another thing of the same origin. */
export const readThatIsSentOn: Scenario = {
  id: "read-that-is-sent-on",
  given: { faults: [{ at: "read", subject: 1, answer: 307, headers: { Location: "{subject 2}" } }] },
  when: readOnce,
};
