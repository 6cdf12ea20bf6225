import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (branch: string, status = "[Draft, Open, Closed]") => `
openapi: 3.1.0
x-lifecycle:
  initial: Draft
  terminal: [Closed]
  gates: {paid: {status: 409, says: Not paid.}}
paths:
  /orders/{id}/close:
    post:
      operationId: closeOrder
      x-roles: [admin]
      x-transition:
        - ${branch}
components:
  schemas:
    Status: {enum: ${status}}
`;
const close =
  "{action: close, roles: [admin], from: [Draft, $none], via: [Open], to: [Closed, $same], gates: [paid]}";

const findings = (source: string) => diagnose("transition-names-exist", source);

test("a status that the schema of statuses does not list is refused", async () => {
  expect(await findings(contract(close.replace("Open", "Opened")))).toMatchInlineSnapshot(`
    "openapi.yaml:12:71 at #/paths/~1orders~1{id}~1close/post/x-transition/0/via/0

    close names the status Opened, which the contract does not have. Write one of Draft, Open, Closed.

    10 |       x-roles: [admin]
    11 |       x-transition:
    12 |         - {action: close, roles: [admin], from: [Draft, $none], via: [Opened], to: [Closed, $same], gates: [paid]}
       |                                                                       ^^^^^^
    13 | components:
    14 |   schemas:

    countersign/transition-names-exist"
  `);
});

test("a gate that nobody described is refused", async () => {
  expect(await findings(contract(close.replace("paid", "payed")))).toMatchInlineSnapshot(`
    "openapi.yaml:12:107 at #/paths/~1orders~1{id}~1close/post/x-transition/0/gates/0

    close asks for the gate payed, which nobody described. Describe it in \`x-lifecycle.gates\`, or write one of paid.

    10 |       x-roles: [admin]
    11 |       x-transition:
    12 |         - {action: close, roles: [admin], from: [Draft, $none], via: [Open], to: [Closed, $same], gates: [payed]}
       |                                                                                                           ^^^^^
    13 | components:
    14 |   schemas:

    countersign/transition-names-exist"
  `);
});

test("a role that the operation does not admit is refused", async () => {
  expect(await findings(contract(close.replace("admin", "vendor")))).toMatchInlineSnapshot(`
    "openapi.yaml:12:35 at #/paths/~1orders~1{id}~1close/post/x-transition/0/roles/0

    close is open to vendor, but closeOrder does not admit that role. Write one of admin, or add it to \`x-roles\`.

    10 |       x-roles: [admin]
    11 |       x-transition:
    12 |         - {action: close, roles: [vendor], from: [Draft, $none], via: [Open], to: [Closed, $same], gates: [paid]}
       |                                   ^^^^^^
    13 | components:
    14 |   schemas:

    countersign/transition-names-exist"
  `);
});

test("without a schema of statuses, one that nothing leads to is refused", async () => {
  expect(await findings(contract(close.replace("Draft", "Drafted"), "[Other]"))).toMatchInlineSnapshot(`
    "openapi.yaml:12:50 at #/paths/~1orders~1{id}~1close/post/x-transition/0/from/0

    close names the status Drafted, which the contract does not have. Write one of Draft, Closed, Open.

    10 |       x-roles: [admin]
    11 |       x-transition:
    12 |         - {action: close, roles: [admin], from: [Drafted, $none], via: [Open], to: [Closed, $same], gates: [paid]}
       |                                                  ^^^^^^^
    13 | components:
    14 |   schemas:

    countersign/transition-names-exist"
  `);
});

test("a transition without a lifecycle is refused", async () => {
  expect(await findings(contract(close).replace("x-lifecycle", "x-other"))).toMatchInlineSnapshot(`
    "openapi.yaml:12:11 at #/paths/~1orders~1{id}~1close/post/x-transition/0

    close is a step of a lifecycle, but the root has none. Write \`x-lifecycle\` at the root.

    10 |       x-roles: [admin]
    11 |       x-transition:
    12 |         - {action: close, roles: [admin], from: [Draft, $none], via: [Open], to: [Closed, $same], gates: [paid]}
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    13 | components:
    14 |   schemas:

    countersign/transition-names-exist"
  `);
});

test("known names pass", async () => {
  expect(await findings(contract(close))).toBe("");
});

test("where signed-in may call, a branch may name any role", async () => {
  expect(
    await findings(
      contract(close.replace("admin", "vendor")).replace("x-roles: [admin]", "x-roles: signed-in"),
    ),
  ).toBe("");
});
