import { expect, it } from "vitest";
import { exampleRun } from "./fixtures/finished-run.ts";
import { writeHtml } from "./html/page.ts";
import { writeJson } from "./json.ts";
import { createPaint } from "./paint.ts";
import { writeSarif } from "./sarif.ts";
import { writeTerminal } from "./terminal.ts";

const pointer = "#/paths/~1orders/get/responses";

it("a finding tells in each report where the contract asks for what was not kept", () => {
  const run = exampleRun();
  const findings = run.report.findings.map((finding) => ({ ...finding, pointer }));
  const pointing = { ...run, report: { ...run.report, findings } };
  expect(writeTerminal(pointing, createPaint(false))).toContain(`\n    Asked for at ${pointer}\n`);
  expect(writeHtml(pointing)).toContain(`Asked for at <code>${pointer}</code>`);
  expect(JSON.parse(writeJson(pointing)).findings[0]).toMatchObject({ pointer });
  expect(JSON.parse(writeSarif(pointing)).runs[0].results[0].locations[0].logicalLocations).toContainEqual({
    fullyQualifiedName: pointer,
    kind: "object",
  });
});
