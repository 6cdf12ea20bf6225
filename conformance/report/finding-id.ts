/** Holds what the name of a finding says. */
export interface FindingId {
  readonly rule: string;
  /** Absent where the finding is of no operation. */
  readonly operationId?: string;
}

/** Reads the name of a finding: `<rule>`, then `:<operation>` where there is one, then perhaps `:<number>`. */
export function readFindingId(id: string): FindingId {
  const [, rule = id, rest = ""] = /^([^:]*)(?::(.*))?$/s.exec(id) ?? [];
  const operationId = rest.replace(/(?:^|:)(?:\d+|baseline)$/, "");
  return { rule, ...(operationId !== "" && { operationId }) };
}

/** Tells whether a finding can be looked for again: what a baseline names wrongly is mended there. */
export function isReplayable({ id }: { readonly id: string }): boolean {
  return !id.endsWith(":baseline");
}
