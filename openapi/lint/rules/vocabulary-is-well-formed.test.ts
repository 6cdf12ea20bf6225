import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = ({ lifecycle = "{initial: Draft, terminal: []}", operation = "", parameter = "" }) => `
openapi: 3.1.0
x-session:
  signIn: {operation: signIn, username: $request.body#/name, password: $request.body#/password}
  refresh: {operation: refresh, refreshToken: $request.body#/token}
  tokens: {accessToken: $response.body#/token, expiresInSeconds: $response.body#/expiresIn}
  policy: {rotation: never}
x-idempotency: {header: Idempotency-Key, ttlSeconds: 60}
x-lifecycle: ${lifecycle}
x-problems: {not_found: {status: 404, title: Not found, says: Nothing is here.}}
paths:
  /orders:
    get:
      operationId: listOrders
      parameters: [{name: client, in: path, ${parameter}}]
      x-replay: safe
      x-roles: [admin]
      x-provenance: designed
      x-availability: live
      ${operation}
`;

const findings = (source: string) => diagnose("vocabulary-is-well-formed", source);

test("keys that are missing are refused, with what they mean", async () => {
  expect(
    await findings(
      contract({})
        .replace("x-replay: safe", "")
        .replace("x-availability: live", "")
        .replace(/x-idempotency.*/, ""),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:1:1 at #/openapi

    The root lacks \`x-idempotency\`. The header that makes a repeated write harmless, and how long a key is remembered, in seconds. Write, for example, \`x-idempotency: {header: Idempotency-Key, ttlSeconds: 86400}\`.

    1 | openapi: 3.1.0
      | ^^^^^^^
    2 | x-session:
    3 |   signIn: {operation: signIn, username: $request.body#/name, password: $request.body#/password}

    countersign/vocabulary-is-well-formed

    openapi.yaml:12:5 at #/paths/~1orders/get

    listOrders lacks \`x-replay\`. What may be done again after a failure. \`safe\` and \`idempotent\` are sent again, \`guarded\` never is by itself, \`p0\` only once the history shows that the first did not land. Default: by method. Write, for example, \`x-replay: safe\`.

    10 | paths:
    11 |   /orders:
    12 |     get:
       |     ^^^
    13 |       operationId: listOrders
    14 |       parameters: [{name: client, in: path, }]

    countersign/vocabulary-is-well-formed

    openapi.yaml:12:5 at #/paths/~1orders/get

    listOrders lacks \`x-availability\`. Whether a deployment has it (\`live\`) or will (\`planned\`). Default: \`live\`. Write, for example, \`x-availability: live\`.

    10 | paths:
    11 |   /orders:
    12 |     get:
       |     ^^^
    13 |       operationId: listOrders
    14 |       parameters: [{name: client, in: path, }]

    countersign/vocabulary-is-well-formed"
  `);
});

test("a value that the vocabulary does not have is refused", async () => {
  expect(
    await findings(
      contract({})
        .replace("x-replay: safe", "x-replay: sometimes")
        .replace("x-roles: [admin]", "x-roles: everyone"),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:15:7 at #/paths/~1orders/get/x-replay

    listOrders: \`x-replay\` is sometimes, but must be one of safe, idempotent, guarded, p0. What may be done again after a failure. \`safe\` and \`idempotent\` are sent again, \`guarded\` never is by itself, \`p0\` only once the history shows that the first did not land. Default: by method. Write, for example, \`x-replay: safe\`.

    13 | operationId: listOrders
    14 | parameters: [{name: client, in: path, }]
    15 | x-replay: sometimes
       | ^^^^^^^^
    16 | x-roles: everyone
    17 | x-provenance: designed

    countersign/vocabulary-is-well-formed

    openapi.yaml:16:7 at #/paths/~1orders/get/x-roles

    listOrders: \`x-roles\` is everyone, but must be one of anyone, signed-in. Who may call: a list of roles, \`signed-in\` for every session, or \`anyone\` for no session at all. Write, for example, \`x-roles: signed-in\`.

    14 | parameters: [{name: client, in: path, }]
    15 | x-replay: sometimes
    16 | x-roles: everyone
       | ^^^^^^^
    17 | x-provenance: designed
    18 | x-availability: live

    countersign/vocabulary-is-well-formed"
  `);
});

test("an unknown key inside a key is refused", async () => {
  expect(
    await findings(contract({ lifecycle: "{initial: Draft, terminal: [], finals: [Closed]}" })),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:8:45 at #/x-lifecycle/finals

    The root: \`x-lifecycle\` has an unknown key \`finals\`. Write one of initial, terminal, reserved, codes, gates, system.

     6 |   policy: {rotation: never}
     7 | x-idempotency: {header: Idempotency-Key, ttlSeconds: 60}
     8 | x-lifecycle: {initial: Draft, terminal: [], finals: [Closed]}
       |                                             ^^^^^^
     9 | x-problems: {not_found: {status: 404, title: Not found, says: Nothing is here.}}
    10 | paths:

    countersign/vocabulary-is-well-formed"
  `);
});

test("a member that is missing inside a key is refused", async () => {
  expect(
    await findings(
      contract({ operation: "x-page: {items: $response.body#/items, next: $response.body#/next}" }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:19:7 at #/paths/~1orders/get/x-page

    listOrders: \`x-page\` lacks \`cursor\`. Where the cursor of the next page goes in. Write, for example, \`cursor: $request.query.cursor\`.

    17 | x-provenance: designed
    18 | x-availability: live
    19 | x-page: {items: $response.body#/items, next: $response.body#/next}
       | ^^^^^^
    20 |

    countersign/vocabulary-is-well-formed"
  `);
});

test("an expression that is none is refused", async () => {
  expect(
    await findings(
      contract({
        operation: "x-page: {items: /items, next: $response.body#/next, cursor: $request.query.after}",
      }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:19:16 at #/paths/~1orders/get/x-page/items

    listOrders: \`x-page.items\` is /items, but must match pattern "^\\$response\\.(body#(/[^/]*)*|header\\..+)$". A runtime expression into the response. Write, for example, \`items: $response.body#/items\`.

    17 | x-provenance: designed
    18 | x-availability: live
    19 | x-page: {items: /items, next: $response.body#/next, cursor: $request.query.after}
       |          ^^^^^
    20 |

    countersign/vocabulary-is-well-formed"
  `);
});

test("a name of the wrong form is refused", async () => {
  expect(await findings(contract({}).replace("not_found", "Not Found"))).toMatchInlineSnapshot(`
    "openapi.yaml:9:14 at #/x-problems/Not Found

    The root: \`x-problems\` may not have the key \`Not Found\`. The code of a problem, also its anchor in the docs. Write, for example, \`not_found\`.

     7 | x-idempotency: {header: Idempotency-Key, ttlSeconds: 60}
     8 | x-lifecycle: {initial: Draft, terminal: []}
     9 | x-problems: {Not Found: {status: 404, title: Not found, says: Nothing is here.}}
       |              ^^^^^^^^^
    10 | paths:
    11 |   /orders:

    countersign/vocabulary-is-well-formed"
  `);
});

test("a parameter that half names the tenant is refused", async () => {
  expect(await findings(contract({ parameter: "x-tenant: yes" }))).toMatchInlineSnapshot(`
    "openapi.yaml:14:45 at #/paths/~1orders/get/parameters/0/x-tenant

    The parameter client: \`x-tenant\` is yes, but must be true. Says that this path parameter names the tenant. Write, for example, \`x-tenant: true\`.

    12 | get:
    13 |   operationId: listOrders
    14 |   parameters: [{name: client, in: path, x-tenant: yes}]
       |                                         ^^^^^^^^
    15 |   x-replay: safe
    16 |   x-roles: [admin]

    countersign/vocabulary-is-well-formed"
  `);
});

test("a complete contract passes", async () => {
  expect(await findings(contract({ operation: "x-tenant: none", parameter: "x-tenant: true" }))).toBe("");
});

test("a key may stand in a place of its own, behind a reference", async () => {
  expect(
    await findings(
      contract({ lifecycle: '{$ref: "#/components/x-lifecycle"}' }) +
        "components: {x-lifecycle: {initial: Draft, terminal: []}}",
    ),
  ).toBe("");
});
