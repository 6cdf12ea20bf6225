import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (keys: string) => `
openapi: 3.1.0
x-lifecycle: {initial: Draft, terminal: [Closed]}
paths:
  /orders: {post: {operationId: createOrder}}
  /orders/{id}: {get: {operationId: getOrder}}
  /orders/{id}/pay:
    post:
      operationId: payOrder
      x-reconcile: {resource: getOrder}
      x-transition: [{action: pay}]
  /orders/{id}/notes:
    post:
      operationId: addNote
      ${keys}
`;

const findings = (source: string) => diagnose("write-has-transition", source);

test("a write below the resource of the lifecycle without x-transition is refused", async () => {
  expect(await findings(contract(""))).toMatchInlineSnapshot(`
    "openapi.yaml:12:5 at #/paths/~1orders~1{id}~1notes/post

    addNote writes to a resource that has a lifecycle, but does not say when it is allowed. Write \`x-transition\`; \`to: [$same]\` where the status stays.

    10 |     x-transition: [{action: pay}]
    11 | /orders/{id}/notes:
    12 |   post:
       |   ^^^^
    13 |     operationId: addNote
    14 |     

    countersign/write-has-transition"
  `);
});

test("a write that names its statuses passes, and one beside the resource", async () => {
  expect(await findings(contract("x-transition: [{action: note}]"))).toBe("");
});

test("a contract without a lifecycle is not judged", async () => {
  expect(await findings(contract("").replace("x-lifecycle", "x-other"))).toBe("");
});
