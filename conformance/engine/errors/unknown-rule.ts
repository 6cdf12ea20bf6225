/** Reports a rule that no suite has, named in `--only`, in `--skip` or to `explain`. */
export class UnknownRuleError extends Error {
  override readonly name = "UnknownRuleError";
  readonly code = "unknown-rule";
  readonly expected = true;

  constructor(id: string, where: string, nearest: string | undefined) {
    const hint = nearest ? `did you mean "${nearest}"? ` : "";
    super(`${where} names "${id}", which is no rule: ${hint}\`countersign rules\` lists them all.`);
  }
}
