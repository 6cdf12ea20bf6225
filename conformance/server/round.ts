import type { SeededRandom } from "../harness/seeded-random.ts";

/** Names one more round of drawn input. */
export interface Round {
  /** Draws the same whenever the run has the same seed and the round the same number. */
  readonly random: SeededRandom;
  /** Tells whether there is time for more of this round. */
  readonly goesOn: () => boolean;
}
