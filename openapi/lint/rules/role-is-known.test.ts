import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (roles: string) => `
openapi: 3.1.0
paths:
  /orders:
    get:
      operationId: listOrders
      x-roles: ${roles}
components:
  schemas:
    Role: {type: string, enum: [admin, vendor]}
`;

const findings = (source: string) => diagnose("role-is-known", source);

test("a role that the schema of roles does not list is refused", async () => {
  expect(await findings(contract("[admin, vendors]"))).toMatchInlineSnapshot(`
    "openapi.yaml:6:24 at #/paths/~1orders/get/x-roles/1

    listOrders admits vendors, a role that the schema Role does not list. Write one of admin, vendor.

    4 |     get:
    5 |       operationId: listOrders
    6 |       x-roles: [admin, vendors]
      |                        ^^^^^^^
    7 | components:
    8 |   schemas:

    countersign/role-is-known"
  `);
});

test("roles of the schema pass", async () => {
  expect(await findings(contract("[admin, vendor]"))).toBe("");
});

test("anyone and signed-in are no roles", async () => {
  expect(await findings(contract("signed-in"))).toBe("");
});

test("a contract without such a schema is not judged", async () => {
  expect(await findings(contract("[admin, vendors]").replace("Role:", "Other:"))).toBe("");
});
