import type { Script } from "../harness/script.ts";
import type { Trial } from "./trial.ts";

/** Describes one thing that the protocol asks of an adapter, and how to see whether it does it. */
export interface Point {
  /** What `--json` names it by. */
  readonly id: string;
  /** The point, as one sentence about the adapter. */
  readonly says: string;
  /** What the server does that is not at once and in order. Default: nothing. */
  readonly given?: Script;
  /**
   * Tries the adapter, which has printed its first line, on a stage of its own.
   *
   * @throws PointBroken or AdapterFailure where the adapter does something else
   * @throws PointUnsupported where it says that it does not do it
   * @throws NotApplicable where the contract has nothing to try it with
   */
  readonly check: (trial: Trial) => Promise<void>;
}
