/** Counts what a client spent; the less, the better. */
export interface Budget {
  readonly requests: number;
  readonly refreshes: number;
  /** Requests sent again after a failure with nothing learned: with the refused token, or a write unread. */
  readonly blindRetries: number;
  /** Refresh tokens presented again after they had been exchanged. */
  readonly spentTokensSentAgain: number;
  /** Reads that ended with a 401, though the session had been refreshed. */
  readonly readsFailedDespiteRefresh: number;
  /** Calls that the client had not answered when its time was over. */
  readonly callersLeftHanging: number;
}

/** Says what a client spent in one scenario. */
export interface ScenarioBudget extends Budget {
  readonly scenario: string;
  /** The p0 operation that the scenario was played for, where it is played for each. */
  readonly operationId?: string;
  /** What became of that operation's write. */
  readonly write?: WriteEffects;
}

/** Says what became of a p0 write. */
export interface WriteEffects {
  readonly sent: number;
  /** How often it took effect. */
  readonly commits: number;
  /** Reads of the order and of its history after the first attempt, and before the second where there was one. */
  readonly readsBeforeReplay: number;
  /** What the client said of it: an outcome or a kind of the adapter protocol, or a status. */
  readonly outcome: string;
}

/** Says what a client spent in all. */
export interface SpentBudget {
  readonly total: Budget;
  readonly scenarios: readonly ScenarioBudget[];
}

const members = [
  "requests",
  "refreshes",
  "blindRetries",
  "spentTokensSentAgain",
  "readsFailedDespiteRefresh",
  "callersLeftHanging",
] as const satisfies readonly (keyof Budget)[];

/** Sums up what was spent, scenario by scenario. */
export function sumBudgets(scenarios: readonly ScenarioBudget[]): SpentBudget {
  const sumOf = (member: keyof Budget) => scenarios.reduce((sum, one) => sum + one[member], 0);
  const total = {
    requests: sumOf("requests"),
    refreshes: sumOf("refreshes"),
    blindRetries: sumOf("blindRetries"),
    spentTokensSentAgain: sumOf("spentTokensSentAgain"),
    readsFailedDespiteRefresh: sumOf("readsFailedDespiteRefresh"),
    callersLeftHanging: sumOf("callersLeftHanging"),
  };
  return { total, scenarios };
}

/** Lists a budget's numbers with what each counts, for a reader. */
export function describeNumbers(budget: Budget): readonly (readonly [says: string, number: number])[] {
  const says: Readonly<Record<keyof Budget, string>> = {
    requests: "requests",
    refreshes: "refreshes",
    blindRetries: "blind retries",
    spentTokensSentAgain: "spent tokens sent again",
    readsFailedDespiteRefresh: "reads failed despite a refresh",
    callersLeftHanging: "callers left hanging",
  };
  return members.map((member) => [says[member], budget[member]]);
}

/** Says in a sentence or two what was spent. */
export function describeBudget({ total, scenarios }: SpentBudget): string {
  const numbers = describeNumbers(total).map(([says, number]) => `${number} ${says}`);
  const spent = `In ${scenarios.length} scenarios: ${numbers.join(", ")}.`;
  const writes = scenarios.flatMap(({ write }) => write ?? []);
  if (writes.length === 0) return spent;
  const twice = writes.filter(({ commits }) => commits > 1).length;
  const once = writes.filter(({ commits }) => commits === 1).length;
  const never = writes.length - once - twice;
  return `${spent} Of ${writes.length} p0 writes, ${once} took effect once, ${twice} more than once and ${never} not at all.`;
}
