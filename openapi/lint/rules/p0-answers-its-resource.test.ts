import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (answer: string) => `
openapi: 3.1.0
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
  /orders/{id}/pay:
    post:
      operationId: payOrder
      x-replay: p0
      x-reconcile: {resource: getOrder}
      responses: ${answer}
components:
  schemas:
    Order: {type: object}
    Receipt: {type: object}
`;
const carrying = (schema: string) =>
  `{content: {application/json: {schema: {$ref: "#/components/schemas/${schema}"}}}}`;

const findings = (source: string) => diagnose("p0-answers-its-resource", source);

test("a p0 operation that answers something else than its resource is refused", async () => {
  expect(await findings(contract(`{"200": ${carrying("Receipt")}}`))).toMatchInlineSnapshot(`
    "openapi.yaml:12:7 at #/paths/~1orders~1{id}~1pay/post/responses

    payOrder is p0 but does not answer 200 with what getOrder answers, so a reloaded resource cannot stand for its result. Write a 200 with the same schema.

    10 |       x-replay: p0
    11 |       x-reconcile: {resource: getOrder}
    12 |       responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/Receipt"}}}}}
       |       ^^^^^^^^^
    13 | components:
    14 |   schemas:

    countersign/p0-answers-its-resource"
  `);
});

test("a p0 operation that answers its resource with another status is refused", async () => {
  expect(await findings(contract(`{"201": ${carrying("Order")}}`))).toMatchInlineSnapshot(`
    "openapi.yaml:12:7 at #/paths/~1orders~1{id}~1pay/post/responses

    payOrder is p0 but does not answer 200 with what getOrder answers, so a reloaded resource cannot stand for its result. Write a 200 with the same schema.

    10 |       x-replay: p0
    11 |       x-reconcile: {resource: getOrder}
    12 |       responses: {"201": {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
       |       ^^^^^^^^^
    13 | components:
    14 |   schemas:

    countersign/p0-answers-its-resource"
  `);
});

test("a p0 operation that answers 200 with its resource passes", async () => {
  expect(await findings(contract(`{"200": ${carrying("Order")}}`))).toBe("");
});
