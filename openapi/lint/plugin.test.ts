import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { lint, lintFromString, loadConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { printProblem } from "./diagnosis.ts";
import countersign from "./plugin.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const config = await loadConfig({ configPath: here("../../redocly.yaml") });

const files = await readdir(here("rules"));
const names = files.filter((file) => !file.endsWith(".test.ts")).map((file) => file.replace(/\.ts$/, ""));

test("each file of rules/ holds the rule of its name, and each has a test beside it", () => {
  expect(Object.keys(countersign().rules?.oas3 ?? {}).sort()).toEqual(names.sort());
  expect(files.filter((file) => file.endsWith(".test.ts")).sort()).toEqual(
    names.map((name) => `${name}.test.ts`).sort(),
  );
});

test.each(names)("%s is an error in this repository's configuration", (name) => {
  expect(config.getRuleSettings(`countersign/${name}`, "oas3_1").severity).toBe("error");
});

test("the contract keeps every rule", async () => {
  const problems = await lint({ ref: here("../openapi.yaml"), config });
  expect(problems.map(printProblem).join("\n\n")).toBe("");
});

const contract = (operation: string) =>
  `
openapi: 3.1.0
tags: [{name: Orders}, {name: Loans}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      ${operation}
components:
  schemas:
    Order: {type: object, properties: {due: {type: string, format: date}}}
`.trimStart();

/** Lints by the whole configuration, and returns what one rule of it has to say. */
async function findingsOf(rule: string, source: string): Promise<string> {
  const problems = await lintFromString({ source, absoluteRef: "openapi.yaml", config });
  return problems
    .filter(({ ruleId }) => ruleId === rule)
    .map(printProblem)
    .join("\n\n");
}

test("an example that does not fit its schema is refused", async () => {
  const source = contract(`responses:
        "200":
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
              examples:
                due: {value: {due: tomorrow, note: Quick.}}`);
  expect(await findingsOf("no-invalid-media-type-examples", source)).toMatchInlineSnapshot(`
    "openapi.yaml:13:36 at #/paths/~1orders~1{id}/get/responses/200/content/application~1json/examples/due/value/due

    Example value must conform to the schema: \`due\` property must match format "date".

    11 |               schema: {$ref: "#/components/schemas/Order"}
    12 |               examples:
    13 |                 due: {value: {due: tomorrow, note: Quick.}}
       |                                    ^^^^^^^^
    14 | components:
    15 |   schemas:

    no-invalid-media-type-examples

    openapi.yaml:13:46 at #/paths/~1orders~1{id}/get/responses/200/content/application~1json/examples/due/value/note

    Example value must conform to the schema: must NOT have unevaluated properties \`note\`.

    11 |               schema: {$ref: "#/components/schemas/Order"}
    12 |               examples:
    13 |                 due: {value: {due: tomorrow, note: Quick.}}
       |                                              ^^^^
    14 | components:
    15 |   schemas:

    no-invalid-media-type-examples"
  `);
});

test.each(["tags: []", "tags: [Orders, Loans]"])("an operation with %s is refused", async (tags) => {
  expect(await findingsOf("rule/operation-has-one-tag", contract(tags))).toContain("Write `tags` with one");
});

test("an answer without X-Request-Id is refused", async () => {
  const source = contract(`responses: {default: {description: Any other failure.}}`);
  expect(await findingsOf("response-contains-header", source)).toContain("X-Request-Id");
});
