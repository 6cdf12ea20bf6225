import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (page: string) => `
openapi: 3.1.0
paths:
  /orders:
    get:
      operationId: listOrders
      x-page: ${page}
      parameters: [{name: cursor, in: query}]
      responses:
        "200":
          content:
            application/json:
              schema: {properties: {items: {type: array}, next: {type: string}}}
`;
const page = "{items: $response.body#/items, next: $response.body#/next, cursor: $request.query.cursor}";

const findings = (source: string) => diagnose("page-names-exist", source);

test("a member that the answer does not have is refused", async () => {
  expect(await findings(contract(page.replace("/next", "/nextCursor")))).toMatchInlineSnapshot(`
    "openapi.yaml:6:46 at #/paths/~1orders/get/x-page/next

    \`x-page.next\` is $response.body#/nextCursor, but the response body of listOrders has no /nextCursor. Write an expression for something that its schema or parameters name.

    4 | get:
    5 |   operationId: listOrders
    6 |   x-page: {items: $response.body#/items, next: $response.body#/nextCursor, cursor: $request.query.cursor}
      |                                          ^^^^
    7 |   parameters: [{name: cursor, in: query}]
    8 |   responses:

    countersign/page-names-exist"
  `);
});

test("a query parameter that the operation does not have is refused", async () => {
  expect(await findings(contract(page.replace("query.cursor", "query.after")))).toMatchInlineSnapshot(`
    "openapi.yaml:6:74 at #/paths/~1orders/get/x-page/cursor

    \`x-page.cursor\` is $request.query.after, but listOrders takes no query parameter after. Write an expression for something that its schema or parameters name.

    4 | get:
    5 |   operationId: listOrders
    6 |   x-page: {items: $response.body#/items, next: $response.body#/next, cursor: $request.query.after}
      |                                                                      ^^^^^^
    7 |   parameters: [{name: cursor, in: query}]
    8 |   responses:

    countersign/page-names-exist"
  `);
});

test("items that are no array are refused", async () => {
  expect(await findings(contract(page.replace("/items", "/next")))).toMatchInlineSnapshot(`
    "openapi.yaml:6:16 at #/paths/~1orders/get/x-page/items

    \`x-page.items\` of listOrders is $response.body#/next, which is no array. Write the expression of the array of items.

    4 | get:
    5 |   operationId: listOrders
    6 |   x-page: {items: $response.body#/next, next: $response.body#/next, cursor: $request.query.cursor}
      |            ^^^^^
    7 |   parameters: [{name: cursor, in: query}]
    8 |   responses:

    countersign/page-names-exist"
  `);
});

test("a page that exists passes", async () => {
  expect(await findings(contract(page))).toBe("");
});
