import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (schema: string) => `
openapi: 3.1.0
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody:
        content:
          application/json:
            schema: ${schema}
components:
  schemas:
    Open: {type: object, properties: {note: {type: string}}}
`;

const findings = (source: string) => diagnose("request-body-is-closed", source);

test("an open object is refused", async () => {
  expect(await findings(contract("{type: object}"))).toMatchInlineSnapshot(`
    "openapi.yaml:9:13 at #/paths/~1orders/post/requestBody/content/application~1json/schema

    The request body of createOrder has an object that takes any member. Write \`additionalProperties: false\`, or \`unevaluatedProperties: false\` where schemas are combined.

     7 |         content:
     8 |           application/json:
     9 |             schema: {type: object}
       |             ^^^^^^
    10 | components:
    11 |   schemas:

    countersign/request-body-is-closed"
  `);
});

test("an open object inside a closed one is refused, where it is written", async () => {
  expect(
    await findings(
      contract('{additionalProperties: false, properties: {a: {$ref: "#/components/schemas/Open"}}}'),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:12:5 at #/components/schemas/Open

    The request body of createOrder has an object that takes any member. Write \`additionalProperties: false\`, or \`unevaluatedProperties: false\` where schemas are combined.

    10 | components:
    11 |   schemas:
    12 |     Open: {type: object, properties: {note: {type: string}}}
       |     ^^^^
    13 |

    countersign/request-body-is-closed"
  `);
});

test("open objects that are combined are refused", async () => {
  expect(await findings(contract('{allOf: [{$ref: "#/components/schemas/Open"}]}'))).toMatchInlineSnapshot(`
    "openapi.yaml:12:5 at #/components/schemas/Open

    The request body of createOrder has an object that takes any member. Write \`additionalProperties: false\`, or \`unevaluatedProperties: false\` where schemas are combined.

    10 | components:
    11 |   schemas:
    12 |     Open: {type: object, properties: {note: {type: string}}}
       |     ^^^^
    13 |

    countersign/request-body-is-closed"
  `);
});

test("a closed object passes", async () => {
  expect(await findings(contract("{type: object, additionalProperties: false}"))).toBe("");
});

test("combined objects pass where the whole is closed", async () => {
  expect(
    await findings(contract('{unevaluatedProperties: false, allOf: [{$ref: "#/components/schemas/Open"}]}')),
  ).toBe("");
});

test("a map passes", async () => {
  expect(await findings(contract("{type: object, additionalProperties: {type: string}}"))).toBe("");
});

test("a body that is no object passes", async () => {
  expect(await findings(contract("{type: string}"))).toBe("");
});
