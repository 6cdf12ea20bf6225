import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = ({ refresh = "refresh", token = "$response.body#/token" }) => `
openapi: 3.1.0
x-session:
  signIn: {operation: signIn, username: $request.body#/user/name, password: $request.header.X-Password}
  refresh: {operation: ${refresh}, refreshToken: $request.body#/token}
  tokens: {accessToken: ${token}, refreshToken: $response.header.x-refresh}
paths:
  /sign-in:
    post:
      operationId: signIn
      parameters: [{name: X-Password, in: header}]
      requestBody:
        content: {application/json: {schema: {properties: {user: {properties: {name: {type: string}}}}}}}
      responses: {"201": {$ref: "#/components/responses/Tokens"}}
  /refresh:
    post:
      operationId: refresh
      requestBody:
        content: {application/json: {schema: {properties: {token: {type: string}}}}}
      responses: {"200": {$ref: "#/components/responses/Tokens"}}
components:
  responses:
    Tokens:
      headers: {X-Refresh: {}}
      content: {application/json: {schema: {allOf: [{properties: {token: {type: string}}}]}}}
`;

const findings = (source: string) => diagnose("session-names-exist", source);

test("an operation that does not exist is refused", async () => {
  expect(await findings(contract({ refresh: "renew" }))).toMatchInlineSnapshot(`
    "openapi.yaml:4:13 at #/x-session/refresh/operation

    \`x-session.refresh\` names the operation renew, which does not exist. Write the operationId of the operation that is meant.

    2 | x-session:
    3 |   signIn: {operation: signIn, username: $request.body#/user/name, password: $request.header.X-Password}
    4 |   refresh: {operation: renew, refreshToken: $request.body#/token}
      |             ^^^^^^^^^
    5 |   tokens: {accessToken: $response.body#/token, refreshToken: $response.header.x-refresh}
    6 | paths:

    countersign/session-names-exist"
  `);
});

test("a member that the answers do not have is refused, once for each operation that answers tokens", async () => {
  expect(await findings(contract({ token: "$response.body#/accessToken" }))).toMatchInlineSnapshot(`
    "openapi.yaml:5:12 at #/x-session/tokens/accessToken

    \`x-session.tokens.accessToken\` is $response.body#/accessToken, but the response body of signIn has no /accessToken. Write an expression for something that its schema or parameters name.

    3 |   signIn: {operation: signIn, username: $request.body#/user/name, password: $request.header.X-Password}
    4 |   refresh: {operation: refresh, refreshToken: $request.body#/token}
    5 |   tokens: {accessToken: $response.body#/accessToken, refreshToken: $response.header.x-refresh}
      |            ^^^^^^^^^^^
    6 | paths:
    7 |   /sign-in:

    countersign/session-names-exist

    openapi.yaml:5:12 at #/x-session/tokens/accessToken

    \`x-session.tokens.accessToken\` is $response.body#/accessToken, but the response body of refresh has no /accessToken. Write an expression for something that its schema or parameters name.

    3 |   signIn: {operation: signIn, username: $request.body#/user/name, password: $request.header.X-Password}
    4 |   refresh: {operation: refresh, refreshToken: $request.body#/token}
    5 |   tokens: {accessToken: $response.body#/accessToken, refreshToken: $response.header.x-refresh}
      |            ^^^^^^^^^^^
    6 | paths:
    7 |   /sign-in:

    countersign/session-names-exist"
  `);
});

test("a header that the request does not have is refused", async () => {
  expect(await findings(contract({}).replace("name: X-Password", "name: X-Secret"))).toMatchInlineSnapshot(`
    "openapi.yaml:3:67 at #/x-session/signIn/password

    \`x-session.signIn.password\` is $request.header.X-Password, but signIn takes no header parameter X-Password. Write an expression for something that its schema or parameters name.

    1 | openapi: 3.1.0
    2 | x-session:
    3 |   signIn: {operation: signIn, username: $request.body#/user/name, password: $request.header.X-Password}
      |                                                                   ^^^^^^^^
    4 |   refresh: {operation: refresh, refreshToken: $request.body#/token}
    5 |   tokens: {accessToken: $response.body#/token, refreshToken: $response.header.x-refresh}

    countersign/session-names-exist"
  `);
});

test("expressions that name what exists pass", async () => {
  expect(await findings(contract({}))).toBe("");
});
