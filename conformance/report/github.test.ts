import { expect, it } from "vitest";
import { exampleRun } from "./fixtures/finished-run.ts";
import { writeGithub } from "./github.ts";

it("annotates each cause at its place in the contract, and escapes what a command would be cut by", () => {
  const run = exampleRun();
  const [first, ...others] = run.report.findings;
  if (!first) throw new Error("The example has findings.");
  const findings = [{ ...first, rule: "a,b:c", message: "100 % wrong:\r\nyes" }, ...others];
  expect(writeGithub({ ...run, report: { ...run.report, findings } }).split("\n")).toEqual([
    "::error file=openapi.yaml,line=12,title=a%2Cb%3Ac::100 %25 wrong:%0D%0Ayes%0Acurl -sS -i 'http://127.0.0.1:3000/orders' -H 'Authorization: Bearer '\"$COUNTERSIGN_ACCESS_1\"",
    "::error file=openapi.yaml,line=1,title=fails::It broke.%0Acountersign check client --only fails",
    "::error file=openapi.yaml,line=1,title=cannot-be-tested could not be tested::Nobody can sign in.",
    "::error title=Countersign::countersign check server http://127.0.0.1:3000: broken. Kept 1 of 3 rules judged; the ceiling is 3 of 6 planned. Reached 1 of 2 operations; saw 1 of 3 documented statuses.%0AOperations reached: 2 of 2.",
    "",
  ]);
});
