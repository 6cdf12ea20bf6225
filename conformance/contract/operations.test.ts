import { describe, expect, it } from "vitest";
import { UnresolvedReferenceError } from "./errors/unresolved-reference.ts";
import type { Json, JsonObject } from "./json.ts";
import { readOperations } from "./operations.ts";

describe("the operations of a contract", () => {
  it("are named by method and path where they have no operationId", () => {
    const document = documentOf({ "/orders/{id}": { get: {}, patch: { operationId: "change" } } });
    expect(readOperations(document).map(({ id }) => id)).toEqual(["GET /orders/{id}", "change"]);
  });

  it("have the parameters of their path, save those that they write anew", () => {
    const document = documentOf({
      "/orders": {
        parameters: [
          { name: "limit", in: "query", schema: { type: "string" } },
          { name: "trace", in: "header" },
        ],
        get: { parameters: [{ name: "limit", in: "query", required: true, schema: { type: "integer" } }] },
      },
    });
    expect(readOperations(document)[0]?.parameters).toMatchObject([
      { name: "limit", in: "query", required: true, schema: "/paths/~1orders/get/parameters/0/schema" },
      { name: "trace", in: "header", required: false },
    ]);
  });

  it("know which parameter names the tenant, behind a reference too", () => {
    const clientId = { name: "clientId", in: "path", "x-tenant": true, schema: { type: "string" } };
    const document = documentOf(
      { "/{clientId}": { get: { parameters: [{ $ref: "#/components/parameters/ClientId" }] } } },
      { parameters: { ClientId: clientId } },
    );
    expect(readOperations(document)[0]?.parameters).toMatchObject([
      { name: "clientId", isTenant: true, required: true, schema: "/components/parameters/ClientId/schema" },
    ]);
  });

  it("have no parameter for what one of their security schemes speaks of too", () => {
    const parameters = [
      { name: "X-Key", in: "header", required: true },
      { name: "X-Key", in: "query" },
    ];
    const document = documentOf(
      { "/orders": { get: { parameters, security: [{ key: [] }] } } },
      { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } },
    );
    expect(readOperations(document)[0]?.parameters.map((one) => one.in)).toEqual(["query"]);
  });

  it("have examples from the media type, and after them from its schema", () => {
    const schema = { type: "object", examples: [{ from: "schema" }] };
    const content = { "application/json": { schema, examples: { a: { value: { from: "media type" } } } } };
    const document = documentOf({ "/orders": { post: { requestBody: { required: true, content } } } });
    expect(readOperations(document)[0]?.requestBody).toMatchObject({
      required: true,
      media: [{ type: "application/json", examples: [{ from: "media type" }, { from: "schema" }] }],
    });
  });

  it("do not take a documented Content-Type for a header", () => {
    const headers = { "content-type": { required: true }, ETag: { required: true, schema: {} } };
    const document = documentOf({ "/orders": { get: { responses: { 200: { description: "", headers } } } } });
    const response = readOperations(document)[0]?.responses.get("200");
    expect(response?.headers.map(({ name }) => name)).toEqual(["ETag"]);
  });

  const bearer = { in: "bearer" };
  const basic = { in: "basic" };
  const key = { in: "header", name: "X-Key", scheme: "key" };
  const cookie = { in: "cookie", name: "sid", scheme: "cookie" };
  const query = { in: "query", name: "key", scheme: "query" };
  const securities: readonly (readonly [title: string, given: Json | undefined, want: object])[] = [
    ["of the document where they have none", undefined, { isRequired: true, ways: [[bearer]] }],
    ["that is none where their list is empty", [], { isRequired: false, ways: [] }],
    [
      "that is optional where one alternative is empty",
      [{ bearer: [] }, {}],
      { isRequired: false, ways: [[bearer]] },
    ],
    ["by an API key, which is no bearer token", [{ key: [] }], { isRequired: true, ways: [[key]] }],
    ["by OAuth 2, whose token is a bearer's", [{ oauth: ["read"] }], { isRequired: true, ways: [[bearer]] }],
    [
      "by one credential in several ways",
      [{ cookie: [] }, { key: [] }, { query: [] }, { basic: [] }],
      { isRequired: true, ways: [[cookie], [key], [query], [basic]] },
    ],
    ["by two credentials at once", [{ bearer: [], key: [] }], { isRequired: true, ways: [[bearer, key]] }],
    [
      "by one credential where several schemes come to the same",
      [{ bearer: [], oauth: ["read"] }, { oauth: ["write"] }, { key: [] }, { key: [] }],
      { isRequired: true, ways: [[bearer], [key]] },
    ],
    [
      "by what no request can say, or not at once, which is no way in",
      [{ certificate: [] }, { key: [], certificate: [] }, { basic: [], bearer: [] }, { nothing: [] }],
      { isRequired: true, ways: [] },
    ],
  ];
  for (const [title, security, want] of securities) {
    it(`have the security ${title}`, () => {
      const operation: JsonObject = security === undefined ? {} : { security };
      const document = documentOf(
        { "/orders": { get: operation } },
        {
          securitySchemes: {
            bearer: { type: "http", scheme: "Bearer" },
            key: { type: "apiKey", in: "header", name: "X-Key" },
            cookie: { type: "apiKey", in: "cookie", name: "sid" },
            query: { type: "apiKey", in: "query", name: "key" },
            oauth: { type: "oauth2", flows: {} },
            basic: { type: "http", scheme: "Basic" },
            certificate: { type: "mutualTLS" },
          },
        },
      );
      expect(readOperations({ ...document, security: [{ bearer: [] }] })[0]?.security).toEqual(want);
    });
  }

  it("cannot be read where a reference leads to nothing", () => {
    const document = documentOf({
      "/orders": { get: { responses: { 200: { $ref: "#/components/responses/No" } } } },
    });
    expect(() => readOperations(document)).toThrow(UnresolvedReferenceError);
    expect(() => readOperations(document)).toThrow(
      "The contract refers from /paths/~1orders/get/responses/200 to /components/responses/No, which is not in it: correct the reference, or bundle the document first.",
    );
  });

  it("cannot be read where references go in a circle", () => {
    const document = documentOf(
      { "/orders": { get: { requestBody: { $ref: "#/components/requestBodies/A" } } } },
      {
        requestBodies: {
          A: { $ref: "#/components/requestBodies/B" },
          B: { $ref: "#/components/requestBodies/A" },
        },
      },
    );
    expect(() => readOperations(document)).toThrow(UnresolvedReferenceError);
  });
});

function documentOf(paths: JsonObject, components: JsonObject = {}): JsonObject {
  return { openapi: "3.1.1", info: { title: "Test", version: "1" }, paths, components };
}
