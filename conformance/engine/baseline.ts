import { BadBaselineError } from "./errors/bad-baseline.ts";

/** Describes a failure that is known: it still runs, and it stops being known once it passes. */
export interface KnownFailure {
  readonly rule: string;
  /** Absent for a breach that belongs to no operation. */
  readonly operationId?: string;
  /** Why it fails, for whoever reads the list later. */
  readonly cause: string;
}

/** Holds the known failures of one deployment or client. */
export interface Baseline {
  /** Where it was read, as the messages about it should say. */
  readonly source: string;
  readonly knownFailures: readonly KnownFailure[];
}

/**
 * Reads a parsed baseline file: `{"knownFailures": [{"rule", "operationId"?, "cause"}]}`.
 *
 * @throws BadBaselineError where a member is missing, empty, misspelt or given twice
 */
export function readBaseline(parsed: unknown, source: string): Baseline {
  const entries = isRecord(parsed) ? parsed.knownFailures : undefined;
  if (!Array.isArray(entries)) {
    throw new BadBaselineError(source, 'holds no "knownFailures" list');
  }
  const seen = new Set<string>();
  const knownFailures = entries.map((entry: unknown, index) => {
    const known = readEntry(entry, `entry ${index + 1}`, source);
    const name = nameOf(known);
    if (seen.has(name)) throw new BadBaselineError(source, `names ${name} twice`);
    seen.add(name);
    return known;
  });
  return { source, knownFailures };
}

/** Names a known failure as a finding is named: `<rule>`, then `:<operationId>` where there is one. */
export function nameOf(entry: { readonly rule: string; readonly operationId?: string }): string {
  return entry.operationId === undefined ? entry.rule : `${entry.rule}:${entry.operationId}`;
}

/** Tells whether a baseline knows a breach of a rule; where there is no baseline, none is known. */
export function isKnownFailure(
  baseline: Baseline | undefined,
  rule: string,
  breach: { readonly operationId?: string },
): boolean {
  return knownFailureFor(baseline, rule, breach) !== undefined;
}

/** Finds the baseline's entry for a breach of a rule. */
export function knownFailureFor(
  baseline: Baseline | undefined,
  rule: string,
  { operationId }: { readonly operationId?: string },
): KnownFailure | undefined {
  return baseline?.knownFailures.find((entry) => entry.rule === rule && entry.operationId === operationId);
}

function readEntry(entry: unknown, where: string, source: string): KnownFailure {
  if (!isRecord(entry)) throw new BadBaselineError(source, `has no object in ${where}`);
  const { rule, operationId, cause, ...rest } = entry;
  const [surplus] = Object.keys(rest);
  if (surplus !== undefined)
    throw new BadBaselineError(source, `has an unknown member "${surplus}" in ${where}`);
  if (typeof rule !== "string" || rule === "")
    throw new BadBaselineError(source, `names no rule in ${where}`);
  if (typeof cause !== "string" || cause.trim() === "") {
    throw new BadBaselineError(source, `gives no cause in ${where} (${rule})`);
  }
  if (operationId === undefined) return { rule, cause };
  if (typeof operationId === "string" && operationId !== "") return { rule, operationId, cause };
  throw new BadBaselineError(source, `has an operationId that is no text in ${where} (${rule})`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
