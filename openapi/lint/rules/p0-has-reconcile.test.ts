import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (keys: string) => `
openapi: 3.1.0
paths:
  /orders/{id}/pay:
    post:
      operationId: payOrder
      x-replay: ${keys}
`;

const findings = (source: string) => diagnose("p0-has-reconcile", source);

test("a p0 operation without x-reconcile is refused", async () => {
  expect(await findings(contract("p0"))).toMatchInlineSnapshot(`
    "openapi.yaml:6:7 at #/paths/~1orders~1{id}~1pay/post/x-replay

    payOrder is p0 without \`x-reconcile\`, so a client cannot tell whether it landed. Write \`x-reconcile\` with resource, history, entry, applied and settleMs.

    4 | post:
    5 |   operationId: payOrder
    6 |   x-replay: p0
      |   ^^^^^^^^
    7 |

    countersign/p0-has-reconcile"
  `);
});

test("an x-reconcile that no p0 operation bears is refused", async () => {
  expect(await findings(contract("guarded\n      x-reconcile: {resource: getOrder}"))).toMatchInlineSnapshot(`
    "openapi.yaml:7:7 at #/paths/~1orders~1{id}~1pay/post/x-reconcile

    payOrder has \`x-reconcile\` but is not p0, so nobody will read it. Write \`x-replay: p0\`, or take \`x-reconcile\` away.

    5 | operationId: payOrder
    6 | x-replay: guarded
    7 | x-reconcile: {resource: getOrder}
      | ^^^^^^^^^^^
    8 |

    countersign/p0-has-reconcile"
  `);
});

test("a p0 operation with x-reconcile passes", async () => {
  expect(await findings(contract("p0\n      x-reconcile: {resource: getOrder}"))).toBe("");
});

test("an operation that is not p0 needs none", async () => {
  expect(await findings(contract("guarded"))).toBe("");
});
