import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { failedRun } from "./failed-run.ts";
import type { FinishedRun } from "./finished-run.ts";
import { exampleRun } from "./fixtures/finished-run.ts";
import sarifSchema from "./fixtures/schemas/sarif-2.1.0.json" with { type: "json" };
import { writeSarif } from "./sarif.ts";

// The schema is of an older draft, of which it uses nothing that has changed since.
const { $schema: _draft, id: _id, ...schema } = sarifSchema;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

const runs: readonly (readonly [title: string, run: FinishedRun])[] = [
  ["a broken run", exampleRun()],
  ["a run without a place", withoutSource(exampleRun())],
  [
    "a run that judged nothing",
    failedRun(
      { command: "countersign check server", subject: "http://127.0.0.1:1" },
      { seed: 1, startedAtMs: 0, failure: "It cannot be reached." },
    ),
  ],
];

describe("the SARIF report", () => {
  it.for(runs)("of %s is valid by the schema of SARIF 2.1.0", ([, run]) => {
    const isValid = validate(JSON.parse(writeSarif(run)));
    expect({ isValid, errors: validate.errors }).toEqual({ isValid: true, errors: null });
  });

  it("has what a code host asks of a result: a rule, a text, a file with a line, a fingerprint", () => {
    const [run] = JSON.parse(writeSarif(exampleRun())).runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain("never-ran");
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.message.text).not.toBe("");
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("openapi.yaml");
      expect(result.partialFingerprints).toEqual({ "countersignFindingId/v1": expect.any(String) });
    }
    const prints = run.results.map((one: { partialFingerprints: object }) =>
      JSON.stringify(one.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(prints.length);
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 12 });
  });

  it("shows the exchange of a finding without its secrets", () => {
    const text = writeSarif(exampleRun());
    expect(text).not.toMatch(/token-one|hunter2/);
    expect(JSON.parse(text).runs[0].results[0]).toMatchObject({
      level: "error",
      webRequest: { method: "GET", headers: { Authorization: "Bearer <access:1>" } },
      webResponse: { statusCode: 418 },
    });
  });

  it("suppresses what the baseline knows, and gives its cause", () => {
    const results: { ruleId: string }[] = JSON.parse(writeSarif(exampleRun())).runs[0].results;
    expect(results.find(({ ruleId }) => ruleId === "is-known")).toMatchObject({
      level: "note",
      suppressions: [{ kind: "external", justification: "Not built yet." }],
    });
  });
});

function withoutSource({ source: _, ...run }: FinishedRun): FinishedRun {
  return run;
}
