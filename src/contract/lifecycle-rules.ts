import type { Transition } from "./transition.ts";

/** The order's life apart from what its operations do. */
export interface LifecycleRules {
  /** The status of a new order. */
  readonly initial: string;
  /** Statuses that nothing leaves. */
  readonly terminal: readonly string[];
  /** Statuses that the platform names without a way in; they may be unreachable. */
  readonly reserved: readonly string[];
  /** The platform's number of each status. */
  readonly codes?: Readonly<Record<string, number>>;
  /** Conditions by name, each with the status that answers where it does not hold. */
  readonly gates: Readonly<Record<string, Gate>>;
  /** Transitions that the server makes by itself, without an endpoint. */
  readonly system: readonly Transition[];
}

/** A condition beside the status that a transition needs. */
export interface Gate {
  /** The HTTP status that answers where the condition does not hold. */
  readonly status: number;
  /** One sentence for the caller. */
  readonly says: string;
}
