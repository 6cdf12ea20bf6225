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
    "openapi.yaml:2:1 at #/

    The root lacks \`x-idempotency\`. The header that makes a repeated write harmless, and how long a key is remembered, in seconds. Write, for example, \`x-idempotency: {header: Idempotency-Key, ttlSeconds: 86400}\`.

     1 |
     2 | openapi: 3.1.0
       | ^^^^^^^^^^^^^^
     3 | x-session:
       | ^^^^^^^^^^
     … | < 16 more lines >
    20 |       
       |       ^
    21 |

    countersign/vocabulary-is-well-formed

    openapi.yaml:13:5 at #/paths/~1orders/get

    listOrders lacks \`x-replay\`. What may be done again after a failure. \`safe\` and \`idempotent\` are sent again, \`guarded\` never is by itself, \`p0\` only once the history shows that the first did not land. Default: by method. Write, for example, \`x-replay: safe\`.

    11 | paths:
    12 |   /orders:
    13 |     get:
       |     ^^^
    14 |       operationId: listOrders
    15 |       parameters: [{name: client, in: path, }]

    countersign/vocabulary-is-well-formed

    openapi.yaml:13:5 at #/paths/~1orders/get

    listOrders lacks \`x-availability\`. Whether a deployment has it (\`live\`) or will (\`planned\`). Default: \`live\`. Write, for example, \`x-availability: live\`.

    11 | paths:
    12 |   /orders:
    13 |     get:
       |     ^^^
    14 |       operationId: listOrders
    15 |       parameters: [{name: client, in: path, }]

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
    "openapi.yaml:16:7 at #/paths/~1orders/get/x-replay

    listOrders: \`x-replay\` is sometimes, but must be one of safe, idempotent, guarded, p0. What may be done again after a failure. \`safe\` and \`idempotent\` are sent again, \`guarded\` never is by itself, \`p0\` only once the history shows that the first did not land. Default: by method. Write, for example, \`x-replay: safe\`.

    14 | operationId: listOrders
    15 | parameters: [{name: client, in: path, }]
    16 | x-replay: sometimes
       | ^^^^^^^^
    17 | x-roles: everyone
    18 | x-provenance: designed

    countersign/vocabulary-is-well-formed

    openapi.yaml:17:7 at #/paths/~1orders/get/x-roles

    listOrders: \`x-roles\` is everyone, but must be one of anyone, signed-in.

    15 | parameters: [{name: client, in: path, }]
    16 | x-replay: sometimes
    17 | x-roles: everyone
       | ^^^^^^^
    18 | x-provenance: designed
    19 | x-availability: live

    countersign/vocabulary-is-well-formed"
  `);
});

test("an unknown key inside a key is refused", async () => {
  expect(
    await findings(contract({ lifecycle: "{initial: Draft, terminal: [], finals: [Closed]}" })),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:9:45 at #/x-lifecycle/finals

    The root: \`x-lifecycle\` has an unknown key \`finals\`. Write one of initial, terminal, reserved, gates, system.

     7 |   policy: {rotation: never}
     8 | x-idempotency: {header: Idempotency-Key, ttlSeconds: 60}
     9 | x-lifecycle: {initial: Draft, terminal: [], finals: [Closed]}
       |                                             ^^^^^^
    10 | x-problems: {not_found: {status: 404, title: Not found, says: Nothing is here.}}
    11 | paths:

    countersign/vocabulary-is-well-formed"
  `);
});

test("a member that is missing inside a key is refused", async () => {
  expect(
    await findings(
      contract({ operation: "x-page: {items: $response.body#/items, next: $response.body#/next}" }),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:20:7 at #/paths/~1orders/get/x-page

    listOrders: \`x-page\` lacks \`cursor\`. A runtime expression into the request. Write, for example, \`cursor: $request.body#/username\`.

    18 | x-provenance: designed
    19 | x-availability: live
    20 | x-page: {items: $response.body#/items, next: $response.body#/next}
       | ^^^^^^
    21 |

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
    "openapi.yaml:20:16 at #/paths/~1orders/get/x-page/items

    listOrders: \`x-page.items\` is /items, but must match pattern "^\\$response\\.(body#(/[^/]*)*|header\\..+)$". A runtime expression into the response. Write, for example, \`items: $response.body#/items\`.

    18 | x-provenance: designed
    19 | x-availability: live
    20 | x-page: {items: /items, next: $response.body#/next, cursor: $request.query.after}
       |          ^^^^^
    21 |

    countersign/vocabulary-is-well-formed"
  `);
});

test("a name of the wrong form is refused", async () => {
  expect(await findings(contract({}).replace("not_found", "Not Found"))).toMatchInlineSnapshot(`
    "openapi.yaml:10:14 at #/x-problems/Not Found

    The root: \`x-problems\` may not have the key \`Not Found\`. 

     8 | x-idempotency: {header: Idempotency-Key, ttlSeconds: 60}
     9 | x-lifecycle: {initial: Draft, terminal: []}
    10 | x-problems: {Not Found: {status: 404, title: Not found, says: Nothing is here.}}
       |              ^^^^^^^^^
    11 | paths:
    12 |   /orders:

    countersign/vocabulary-is-well-formed"
  `);
});

test("a parameter that half names the tenant is refused", async () => {
  expect(await findings(contract({ parameter: "x-tenant: yes" }))).toMatchInlineSnapshot(`
    "openapi.yaml:15:45 at #/paths/~1orders/get/parameters/0/x-tenant

    The parameter client: \`x-tenant\` is yes, but must be true. Says that this path parameter names the tenant. Write, for example, \`x-tenant: true\`.

    13 | get:
    14 |   operationId: listOrders
    15 |   parameters: [{name: client, in: path, x-tenant: yes}]
       |                                         ^^^^^^^^
    16 |   x-replay: safe
    17 |   x-roles: [admin]

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
