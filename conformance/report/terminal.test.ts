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
          --replay fails:listOrders --seed 7

      fails (must)
        It broke.
          GET (A1) 401
          GET (A1) 401
          countersign check client --only fails
          --replay fails --seed 7

      cannot-be-tested (must) could not be tested
        Nobody can sign in.

      What could not be tested counts as a failure. Give what it lacks, or leave it out:
        --skip cannot-be-tested

      $COUNTERSIGN_ACCESS_1 stands for the access token of the administrator.

      Operations reached: 2 of 2.

      Kept 1 of 3 rules judged; the ceiling is 3 of 6 planned. Reached 1 of 2 operations; saw 1 of 3 documented statuses.

      The contract is broken: 5 of 6 rules ran, 1 passed, 1 failed, 1 warned, 1 not applicable, 1 not testable. Known failures in the baseline: 1.
      "
    `);
  });

  it("tells findings of one cause once, and names the operations of the others", () => {
    const run = exampleRun();
    const [finding] = run.report.findings;
    if (!finding) throw new Error("The example has findings.");
    const findings = ["listOrders", "listUsers", "listLoans"].map((operationId) => ({
      ...{ ...finding, id: `fails:${operationId}`, operationId },
      message: `${operationId} answered 418.`,
    }));
    const told = writeTerminal({ ...run, report: { ...run.report, findings } }, createPaint(false));
    expect(told.match(/answered 418/g)).toHaveLength(1);
    expect(told).toContain("fails (must, 3 findings)");
    expect(told).toContain("The same of listUsers, listLoans.");
  });

  it("tells no more than five causes of one rule, so that there is room for the others", () => {
    const run = exampleRun();
    const [finding] = run.report.findings;
    if (!finding) throw new Error("The example has findings.");
    const many = ["red", "blue", "green", "white", "black", "grey", "pink"].map((colour) => ({
      ...{ ...finding, id: `fails:${colour}` },
      message: `It is ${colour}.`,
    }));
    const other = { ...finding, id: "other", rule: "other", message: "It is lost." };
    const findings = [...many, other];
    const told = writeTerminal({ ...run, report: { ...run.report, findings } }, createPaint(false));
    expect(told.match(/^ {2}It is .*$/gm)).toEqual([
      ...["red", "blue", "green", "white", "black"].map((colour) => `  It is ${colour}.`),
      "  It is lost.",
    ]);
    expect(told).toContain("And 2 more causes, which the report files tell of");
  });

  it("does not offer to look again for what a baseline names wrongly", () => {
    const run = exampleRun();
    const findings = run.report.findings.map((one) => ({ ...one, id: `${one.rule}:baseline` }));
    const told = writeTerminal({ ...run, report: { ...run.report, findings } }, createPaint(false));
    expect(told).not.toContain("--replay");
  });

  it("shows of a replay the whole exchange, without secrets, and says whether it happened again", () => {
    const run = exampleRun();
    const replayed = { ...run, replay: "fails:listOrders" };
    const told = writeTerminal(replayed, createPaint(false));
    expect(told).toContain(
      "    GET http://127.0.0.1:3000/orders\n    Authorization: Bearer <access:1>\n\n    418\n",
    );
    expect(told).toContain("fails:listOrders happened again.");
    const gone = { ...replayed, report: { ...run.report, findings: [] } };
    expect(writeTerminal(gone, createPaint(false))).toContain("fails:listOrders did not happen again.");
  });
});
