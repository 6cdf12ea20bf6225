/** Reports a kind of report that cannot be written. */
export class UnknownReportKindError extends Error {
  override readonly name = "UnknownReportKindError";
  readonly code = "unknown-report-kind";
  readonly expected = true;

  constructor(kind: string, available: readonly string[]) {
    super(`--report cannot write "${kind}": the kinds it can write are ${list(available)}.`);
  }
}

function list(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
