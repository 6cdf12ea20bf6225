import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = ({ reconcile = "", history = "x-page: {items: $response.body#/items}", id = "id" }) => `
openapi: 3.1.0
paths:
  /orders/{id}:
    get: {operationId: getOrder, parameters: [{name: ${id}, in: path}]}
  /orders/{id}/history:
    get:
      operationId: listHistory
      parameters: [{name: id, in: path}]
      ${history}
      responses:
        "200":
          content:
            application/json:
              schema: {properties: {items: {type: array, items: {$ref: "#/components/schemas/Entry"}}}}
  /orders/{id}/pay:
    post:
      operationId: payOrder
      parameters: [{name: id, in: path}]
      x-transition: [{action: pay}]
      x-reconcile: {${reconcile || "resource: getOrder, history: listHistory, entry: {action: /action, actor: /by/id}, applied: [pay]"}}
components:
  schemas:
    Entry: {properties: {action: {enum: [pay, open]}, by: {properties: {id: {type: string}}}}}
`;

const findings = (source: string) => diagnose("reconcile-names-exist", source);

test("an operation that does not exist is refused", async () => {
  expect(
    await findings(contract({ reconcile: "resource: viewOrder, history: history" })),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:20:21 at #/paths/~1orders~1{id}~1pay/post/x-reconcile/resource

    payOrder is reconciled by the operation viewOrder, which does not exist. Write the operationId of the operation that is meant.

    18 |       parameters: [{name: id, in: path}]
    19 |       x-transition: [{action: pay}]
    20 |       x-reconcile: {resource: viewOrder, history: history}
       |                     ^^^^^^^^
    21 | components:
    22 |   schemas:

    countersign/reconcile-names-exist

    openapi.yaml:20:42 at #/paths/~1orders~1{id}~1pay/post/x-reconcile/history

    payOrder is reconciled by the operation history, which does not exist. Write the operationId of the operation that is meant.

    18 |       parameters: [{name: id, in: path}]
    19 |       x-transition: [{action: pay}]
    20 |       x-reconcile: {resource: viewOrder, history: history}
       |                                          ^^^^^^^
    21 | components:
    22 |   schemas:

    countersign/reconcile-names-exist"
  `);
});

test("a resource whose path parameter the write cannot give is refused", async () => {
  expect(await findings(contract({ id: "orderId" }))).toMatchInlineSnapshot(`
    "openapi.yaml:20:21 at #/paths/~1orders~1{id}~1pay/post/x-reconcile/resource

    payOrder is reconciled by getOrder, but cannot give it the path parameter orderId. Write an operation whose path parameters it shares.

    18 |       parameters: [{name: id, in: path}]
    19 |       x-transition: [{action: pay}]
    20 |       x-reconcile: {resource: getOrder, history: listHistory, entry: {action: /action, actor: /by/id}, applied: [pay]}
       |                     ^^^^^^^^
    21 | components:
    22 |   schemas:

    countersign/reconcile-names-exist"
  `);
});

test("a history that is not read page by page is refused", async () => {
  expect(await findings(contract({ history: "" }))).toMatchInlineSnapshot(`
    "openapi.yaml:20:41 at #/paths/~1orders~1{id}~1pay/post/x-reconcile/history

    listHistory is read as a history but has no \`x-page\`. Write \`x-page\` on it.

    18 |       parameters: [{name: id, in: path}]
    19 |       x-transition: [{action: pay}]
    20 |       x-reconcile: {resource: getOrder, history: listHistory, entry: {action: /action, actor: /by/id}, applied: [pay]}
       |                                         ^^^^^^^
    21 | components:
    22 |   schemas:

    countersign/reconcile-names-exist"
  `);
});

test("a pointer that the entries do not have is refused", async () => {
  expect(
    await findings(
      contract({ reconcile: "history: listHistory, entry: {action: /action, actor: /actor/id}" }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:20:68 at #/paths/~1orders~1{id}~1pay/post/x-reconcile/entry/actor

    \`x-reconcile.entry.actor\` is /actor/id, which the entries of listHistory do not have. Write the JSON Pointer of a member of an entry.

    18 |       parameters: [{name: id, in: path}]
    19 |       x-transition: [{action: pay}]
    20 |       x-reconcile: {history: listHistory, entry: {action: /action, actor: /actor/id}}
       |                                                                    ^^^^^
    21 | components:
    22 |   schemas:

    countersign/reconcile-names-exist"
  `);
});

test("an action that the write does not make is refused", async () => {
  expect(
    await findings(
      contract({ reconcile: "history: listHistory, entry: {action: /action}, applied: [open]" }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:20:79 at #/paths/~1orders~1{id}~1pay/post/x-reconcile/applied/0

    payOrder is proved by open, which is no action of its \`x-transition\`. Write one of pay.

    18 |       parameters: [{name: id, in: path}]
    19 |       x-transition: [{action: pay}]
    20 |       x-reconcile: {history: listHistory, entry: {action: /action}, applied: [open]}
       |                                                                               ^^^^
    21 | components:
    22 |   schemas:

    countersign/reconcile-names-exist"
  `);
});

test("an action that no entry can have is refused", async () => {
  expect(
    await findings(
      contract({ reconcile: "history: listHistory, entry: {action: /action}, applied: [paid]" }).replace(
        "action: pay}]",
        "action: paid}]",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:20:79 at #/paths/~1orders~1{id}~1pay/post/x-reconcile/applied/0

    No entry of listHistory has the action paid. Write one that its schema allows.

    18 |       parameters: [{name: id, in: path}]
    19 |       x-transition: [{action: paid}]
    20 |       x-reconcile: {history: listHistory, entry: {action: /action}, applied: [paid]}
       |                                                                               ^^^^
    21 | components:
    22 |   schemas:

    countersign/reconcile-names-exist"
  `);
});

test("a reconciliation that can be followed passes", async () => {
  expect(await findings(contract({}))).toBe("");
});
