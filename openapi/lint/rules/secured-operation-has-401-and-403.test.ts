import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (responses: string, security = "[{bearer: []}]") => `
openapi: 3.1.0
security: ${security}
paths:
  /orders:
    get:
      operationId: listOrders
      responses: ${responses}
`;

const findings = (source: string) => diagnose("secured-operation-has-401-and-403", source);

test("a secured operation without 401 and 403 is refused", async () => {
  expect(await findings(contract("{'200': {}}"))).toMatchInlineSnapshot(`
    "openapi.yaml:7:7 at #/paths/~1orders/get/responses

    listOrders asks for credentials but does not declare 401 and 403. Write the missing responses, or \`security: []\` if anyone may call it.

    5 | get:
    6 |   operationId: listOrders
    7 |   responses: {'200': {}}
      |   ^^^^^^^^^
    8 |

    countersign/secured-operation-has-401-and-403"
  `);
});

test("a secured operation without 403 is refused", async () => {
  expect(await findings(contract("{'401': {}}"))).toMatchInlineSnapshot(`
    "openapi.yaml:7:7 at #/paths/~1orders/get/responses

    listOrders asks for credentials but does not declare 403. Write the missing responses, or \`security: []\` if anyone may call it.

    5 | get:
    6 |   operationId: listOrders
    7 |   responses: {'401': {}}
      |   ^^^^^^^^^
    8 |

    countersign/secured-operation-has-401-and-403"
  `);
});

test("a secured operation with both passes", async () => {
  expect(await findings(contract("{'401': {}, '403': {}}"))).toBe("");
});

test("an operation that anyone may call needs neither", async () => {
  expect(await findings(contract("{'200': {}}", "[]"))).toBe("");
});

test("credentials that may be left out ask for neither", async () => {
  expect(await findings(contract("{'200': {}}", "[{bearer: []}, {}]"))).toBe("");
});
