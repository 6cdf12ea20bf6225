/** One branch of what an operation, or the server by itself, makes of an order. */
export interface Transition {
  /** The name under which the history records it. */
  readonly action: string;
  /** JSON Pointers into the request body with the values that choose this branch; absent: always. */
  readonly when?: Readonly<Record<string, unknown>>;
  /** Who may take this branch; absent: the operation's roles. */
  readonly roles?: readonly string[];
  /** Statuses in which it is allowed; `$none` where there is no order yet. */
  readonly from: readonly string[];
  /** Statuses passed through on the way, each with a history entry of its own. */
  readonly via?: readonly string[];
  /** Where it may end: a status, `$same`, `$previous` (the one before a hold), or `$none` (the order is gone). */
  readonly to: readonly string[];
  /** Conditions that must hold as well, by their names in the lifecycle. */
  readonly gates: readonly string[];
}
