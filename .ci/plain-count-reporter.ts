import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a test run with the plain line `N passed, N failed`, after a line for each skipped test that says why.
 *
 * What broke outside a test (a file that does not load, a hook, an error nobody caught) counts as one failure,
 * and so does a test that never ended: the line never shows fewer failures than there were.
 */
export default class PlainCountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], uncaught: readonly SerializedError[]): void {
    let passed = 0;
    let failed = uncaught.length;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") passed++;
        else if (result.state !== "skipped") failedHere++;
        else console.log(`skipped: ${test.fullName}: ${result.note ?? "no reason given"}`);
      }
      failed += module.ok() ? failedHere : Math.max(failedHere, 1);
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
