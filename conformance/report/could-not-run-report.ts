import type { Report } from "./report.ts";

/** Makes the report of a check that ended before it had judged anything: empty but for its verdict and seed. */
export function couldNotRunReport(seed: number): Report {
  return {
    verdict: "could-not-run",
    counts: { planned: 0, run: 0, pass: 0, fail: 0, warn: 0, notApplicable: 0, notTestable: 0 },
    rules: [],
    findings: [],
    seed,
    spec: { title: "", version: "", digest: "" },
  };
}
