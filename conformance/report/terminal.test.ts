import { describe, expect, it } from "vitest";
import { exampleRun } from "./fixtures/finished-run.ts";
import { createPaint } from "./paint.ts";
import { writeTerminal } from "./terminal.ts";

describe("the terminal report", () => {
  it("tells new findings in full, names known ones by their number, and ends with the verdict", () => {
    expect(writeTerminal(exampleRun(), createPaint(false))).toMatchInlineSnapshot(`
      "fails (must)
        listOrders answered 418 & <more>.
          curl -sS -i 'http://127.0.0.1:3000/orders' -H 'Authorization: Bearer '"$COUNTERSIGN_ACCESS_1"
        It broke.
          GET (A1) 401
          GET (A1) 401
          countersign check client --only fails

      cannot-be-tested (must) could not be tested
        Nobody can sign in.

      $COUNTERSIGN_ACCESS_1 stands for the access token of the administrator.

      Operations reached: 2 of 2.

      The contract is broken: 5 of 6 rules ran, 1 passed, 1 failed, 1 warned, 1 not applicable, 1 not testable. Known failures in the baseline: 1.
      "
    `);
  });

  it("tells five findings of a rule, and names the operations of the others", () => {
    const run = exampleRun();
    const [finding] = run.report.findings;
    if (!finding) throw new Error("The example has findings.");
    const findings = Array.from({ length: 7 }, (_, index) => ({
      ...finding,
      operationId: `operation${index}`,
    }));
    const told = writeTerminal({ ...run, report: { ...run.report, findings } }, createPaint(false));
    expect(told.match(/listOrders answered 418/g)).toHaveLength(5);
    expect(told).toContain("And 2 more: operation5, operation6.");
  });
});
