/** Says how far a run got with one operation. */
export interface OperationCoverage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** `in-vain` where only requests for ids that name nothing were sent. */
  readonly reached: "yes" | "in-vain" | "no";
  /** Why it was not reached: a clause that may follow its name. */
  readonly why?: string;
  /** Every status that the contract documents or the server answered, in order. */
  readonly statuses: readonly StatusCoverage[];
  /** The schema keywords that requests were made for; absent where that is not counted. */
  readonly keywords?: readonly string[];
}

/** Says of one status of an operation whether it is documented and how often it was seen. */
export interface StatusCoverage {
  /** As the contract writes it: `200`, `4XX`, `default`; a bare number where it is not documented. */
  readonly status: string;
  readonly isDocumented: boolean;
  readonly seen: number;
}

/** Counts what a run touched, of all that there is. */
export interface CoverageTotals {
  readonly operations: number;
  readonly reached: number;
  readonly statuses: number;
  readonly seenStatuses: number;
}

/** Adds the coverage of all operations up. */
export function totalsOf(coverage: readonly OperationCoverage[]): CoverageTotals {
  const documented = coverage.flatMap(({ statuses }) => statuses.filter((one) => one.isDocumented));
  return {
    operations: coverage.length,
    reached: coverage.filter(({ reached }) => reached === "yes").length,
    statuses: documented.length,
    seenStatuses: documented.filter(({ seen }) => seen > 0).length,
  };
}
