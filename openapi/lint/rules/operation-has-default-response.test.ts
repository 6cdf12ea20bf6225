import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (responses: string) => `
openapi: 3.1.0
paths:
  /orders:
    get:
      operationId: listOrders
      responses: ${responses}
`;

const findings = (source: string) => diagnose("operation-has-default-response", source);

test("an operation without a default response is refused", async () => {
  expect(await findings(contract("{'200': {}}"))).toMatchInlineSnapshot(`
    "openapi.yaml:6:7 at #/paths/~1orders/get/responses

    listOrders does not say what an unforeseen failure looks like. Write a \`default\` response with a problem.

    4 | get:
    5 |   operationId: listOrders
    6 |   responses: {'200': {}}
      |   ^^^^^^^^^
    7 |

    countersign/operation-has-default-response"
  `);
});

test("an operation with one passes", async () => {
  expect(await findings(contract("{'200': {}, default: {}}"))).toBe("");
});
