import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (parameters: string, keys = "") => `
openapi: 3.1.0
paths:
  /clients/{client}/loans/{loan}:
    parameters: [${parameters}]
    get:
      operationId: getLoan
      ${keys}
`;
const client = "{name: client, in: path, x-tenant: true}";

const findings = (source: string) => diagnose("tenant-is-named", source);

test("an operation that does not say who its tenant is is refused", async () => {
  expect(await findings(contract("{name: client, in: path}"))).toMatchInlineSnapshot(`
    "openapi.yaml:5:5 at #/paths/~1clients~1{client}~1loans~1{loan}/get

    getLoan does not say who its tenant is. Write \`x-tenant: true\` on the path parameter that names it, or \`x-tenant: none\` on the operation.

    3 | /clients/{client}/loans/{loan}:
    4 |   parameters: [{name: client, in: path}]
    5 |   get:
      |   ^^^
    6 |     operationId: getLoan
    7 |     

    countersign/tenant-is-named"
  `);
});

test("an operation that names two tenants is refused", async () => {
  expect(
    await findings(contract(`${client}, {name: loan, in: path, x-tenant: true}`)),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:5:5 at #/paths/~1clients~1{client}~1loans~1{loan}/get

    getLoan has more than one tenant: client and loan. Leave \`x-tenant: true\` on one path parameter.

    3 | /clients/{client}/loans/{loan}:
    4 |   parameters: [{name: client, in: path, x-tenant: true}, {name: loan, in: path, x-tenant: true}]
    5 |   get:
      |   ^^^
    6 |     operationId: getLoan
    7 |     

    countersign/tenant-is-named"
  `);
});

test("an operation that names a tenant and denies having one is refused", async () => {
  expect(await findings(contract(client, "x-tenant: none"))).toMatchInlineSnapshot(`
    "openapi.yaml:7:7 at #/paths/~1clients~1{client}~1loans~1{loan}/get/x-tenant

    getLoan has \`x-tenant: none\`, but its path parameter client names a tenant. Take one of the two away.

    5 | get:
    6 |   operationId: getLoan
    7 |   x-tenant: none
      |   ^^^^^^^^
    8 |

    countersign/tenant-is-named"
  `);
});

test("a tenant named outside the path is refused", async () => {
  expect(
    await findings(contract(`${client}, {name: client, in: query, x-tenant: true}`)),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:4:86 at #/paths/~1clients~1{client}~1loans~1{loan}/parameters/1/x-tenant

    The parameter client names the tenant but is no path parameter. Write \`x-tenant: true\` on a path parameter only.

    2 | paths:
    3 |   /clients/{client}/loans/{loan}:
    4 |     parameters: [{name: client, in: path, x-tenant: true}, {name: client, in: query, x-tenant: true}]
      |                                                                                      ^^^^^^^^
    5 |     get:
    6 |       operationId: getLoan

    countersign/tenant-is-named"
  `);
});

test("one path parameter that names the tenant passes", async () => {
  expect(await findings(contract(client))).toBe("");
});

test("an operation of no tenant passes", async () => {
  expect(await findings(contract("", "x-tenant: none"))).toBe("");
});
