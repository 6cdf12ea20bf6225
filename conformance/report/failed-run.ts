import { createJournal } from "../engine/journal.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import type { FinishedRun } from "./finished-run.ts";

/** Says which run ended before it had judged anything, and why. */
export interface RunFailure {
  readonly seed: number;
  readonly startedAtMs: number;
  /** One sentence for a person. */
  readonly failure: string;
}

/** Makes the record of a run that ended before it had judged anything: empty but for its seed and what went wrong. */
export function failedRun(
  { command, subject }: Pick<FinishedRun, "command" | "subject">,
  { seed, startedAtMs, failure }: RunFailure,
): FinishedRun {
  return {
    command,
    subject,
    failure,
    report: {
      verdict: "could-not-run",
      counts: { planned: 0, run: 0, pass: 0, fail: 0, warn: 0, notApplicable: 0, notTestable: 0 },
      rules: [],
      findings: [],
      seed,
      spec: { title: "", version: "", digest: "" },
    },
    details: new Map(),
    planned: [],
    results: [],
    journal: createJournal(),
    mask: createSecretMask(),
    notes: [],
    startedAtMs,
    durationMs: Math.max(0, Date.now() - startedAtMs),
  };
}
