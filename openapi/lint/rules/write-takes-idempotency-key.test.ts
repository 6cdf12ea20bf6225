import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (parameters: string) => `
openapi: 3.1.0
security: [{bearer: []}]
x-idempotency: {header: Idempotency-Key, ttlSeconds: 60}
x-session: {signOut: {operation: signOut}}
paths:
  /orders: {post: {operationId: createOrder, parameters: [${parameters}]}}
  /session: {delete: {operationId: signOut}}
  /session/token: {post: {operationId: signIn, security: []}}
`;
const key = "{name: Idempotency-Key, in: header}";

const findings = (source: string) => diagnose("write-takes-idempotency-key", source);

test("a write that does not take the header of x-idempotency is refused", async () => {
  expect(await findings(contract(""))).toMatchInlineSnapshot(`
    "openapi.yaml:6:13 at #/paths/~1orders/post

    createOrder writes but takes no Idempotency-Key. Write a header parameter \`Idempotency-Key\`.

    4 | x-session: {signOut: {operation: signOut}}
    5 | paths:
    6 |   /orders: {post: {operationId: createOrder, parameters: []}}
      |             ^^^^
    7 |   /session: {delete: {operationId: signOut}}
    8 |   /session/token: {post: {operationId: signIn, security: []}}

    countersign/write-takes-idempotency-key"
  `);
});

test("a session operation that takes it is refused", async () => {
  expect(
    await findings(contract(key).replace("signIn, ", `signIn, parameters: [${key}], `)),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:8:20 at #/paths/~1session~1token/post

    signIn is a session operation but takes Idempotency-Key. Take the parameter away.

    6 | /orders: {post: {operationId: createOrder, parameters: [{name: Idempotency-Key, in: header}]}}
    7 | /session: {delete: {operationId: signOut}}
    8 | /session/token: {post: {operationId: signIn, parameters: [{name: Idempotency-Key, in: header}], security: []}}
      |                  ^^^^
    9 |

    countersign/write-takes-idempotency-key"
  `);
});

test("a write that takes it passes, and session operations without it", async () => {
  expect(await findings(contract(key))).toBe("");
});

test("a contract without x-idempotency is not judged", async () => {
  expect(await findings(contract("").replace("x-idempotency", "x-other"))).toBe("");
});
