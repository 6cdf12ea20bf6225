import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = ({ root = "", operation = "", schema = "" }) => `
openapi: 3.1.0
${root}
paths:
  /orders:
    get:
      operationId: listOrders
      ${operation}
components:
  schemas:
    Order:
      type: object
      ${schema}
      properties: {x-anything: {type: string}}
`;

const findings = (source: string) => diagnose("vocabulary-key-is-known", source);

test("a misspelt key is refused", async () => {
  expect(await findings(contract({ operation: "x-rolls: [admin]" }))).toMatchInlineSnapshot(`
    "openapi.yaml:7:7 at #/paths/~1orders/get/x-rolls

    \`x-rolls\` is not a key of the vocabulary. Correct its spelling, or name it in the rule's \`allow\` if it belongs to another tool.

    5 |     get:
    6 |       operationId: listOrders
    7 |       x-rolls: [admin]
      |       ^^^^^^^
    8 | components:
    9 |   schemas:

    countersign/vocabulary-key-is-known"
  `);
});

test("a key that stands on the wrong object is refused", async () => {
  expect(
    await findings(contract({ root: "x-replay: safe", schema: "x-tenant: none" })),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:2:1 at #/x-replay

    \`x-replay\` does not belong on a Root object. Write it on the Operation object that it is about.

    1 | openapi: 3.1.0
    2 | x-replay: safe
      | ^^^^^^^^
    3 | paths:
    4 |   /orders:

    countersign/vocabulary-key-is-known

    openapi.yaml:12:7 at #/components/schemas/Order/x-tenant

    \`x-tenant\` does not belong on a Schema object. Write it on the Operation or Parameter object that it is about.

    10 | Order:
    11 |   type: object
    12 |   x-tenant: none
       |   ^^^^^^^^
    13 |   properties: {x-anything: {type: string}}
    14 |

    countersign/vocabulary-key-is-known"
  `);
});

test("keys in their places pass", async () => {
  expect(await findings(contract({ root: "x-problems: {}", operation: "x-replay: safe" }))).toBe("");
});
