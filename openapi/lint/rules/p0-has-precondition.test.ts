import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = ({ parameter = "{name: If-Match, in: header, required: true}", headers = "{ETag: {}}" }) => `
openapi: 3.1.0
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        "200": {description: The order., headers: {ETag: {}}}
  /orders/{id}/pay:
    post:
      operationId: payOrder
      x-replay: p0
      x-reconcile: {resource: getOrder}
      parameters: [${parameter}]
      responses:
        "200": {description: The order., headers: ${headers}}
`;

const findings = (source: string) => diagnose("p0-has-precondition", source);

test("a p0 operation without If-Match is refused", async () => {
  expect(await findings(contract({ parameter: "" }))).toMatchInlineSnapshot(`
    "openapi.yaml:11:7 at #/paths/~1orders~1{id}~1pay/post/x-replay

    payOrder is p0 but does not take If-Match. Write a header parameter \`If-Match\` with \`required: true\`.

     9 | post:
    10 |   operationId: payOrder
    11 |   x-replay: p0
       |   ^^^^^^^^
    12 |   x-reconcile: {resource: getOrder}
    13 |   parameters: []

    countersign/p0-has-precondition"
  `);
});

test("a p0 operation whose If-Match may be left out is refused", async () => {
  expect(await findings(contract({ parameter: "{name: If-Match, in: header}" }))).toMatchInlineSnapshot(`
    "openapi.yaml:13:20 at #/paths/~1orders~1{id}~1pay/post/parameters/0

    payOrder is p0 but does not require If-Match. Write a header parameter \`If-Match\` with \`required: true\`.

    11 | x-replay: p0
    12 | x-reconcile: {resource: getOrder}
    13 | parameters: [{name: If-Match, in: header}]
       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    14 | responses:
    15 |   "200": {description: The order., headers: {ETag: {}}}

    countersign/p0-has-precondition"
  `);
});

test("a p0 operation whose answer has no ETag is refused", async () => {
  expect(await findings(contract({ headers: "{}" }))).toMatchInlineSnapshot(`
    "openapi.yaml:15:9 at #/paths/~1orders~1{id}~1pay/post/responses/200

    The answer of payOrder has no ETag, so there is nothing to write into If-Match. Write a header \`ETag\` on it.

    13 | parameters: [{name: If-Match, in: header, required: true}]
    14 | responses:
    15 |   "200": {description: The order., headers: {}}
       |   ^^^^^
    16 |

    countersign/p0-has-precondition"
  `);
});

test("a required if-match and an etag pass, in whatever case they are written", async () => {
  expect(
    await findings(
      contract({ parameter: "{name: if-match, in: header, required: true}", headers: "{etag: {}}" }),
    ),
  ).toBe("");
});
