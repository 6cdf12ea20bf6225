import type { Scenario } from "../harness/scenario.ts";
import { readOnce } from "./read-once.ts";

/** Reads once, and is redirected to another origin, which redirects it back to where it came from. */
export const readThatIsSentElsewhereAndBack: Scenario = {
  id: "read-that-is-sent-elsewhere-and-back",
  given: {
    elsewhere: { answer: 307, headers: { Location: "{home}/back" } },
    faults: [{ at: "read", answer: 307, headers: { Location: "{elsewhere}/landing" } }],
  },
  when: readOnce,
};
