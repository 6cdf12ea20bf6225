import { describe, expect, it } from "vitest";
import { readContract } from "./contract.ts";
import { readContractDocument } from "./contract-document.ts";
import { NotOpenApiError } from "./errors/not-openapi.ts";
import { UnknownOperationError } from "./errors/unknown-operation.ts";
import { UnusableSchemaError } from "./errors/unusable-schema.ts";

describe("a document that is no contract", () => {
  const cases = [
    ["a list", [], 'has no "openapi" member'],
    ["of another kind", { swagger: "2.0" }, 'has no "openapi" member'],
    [
      "of another version",
      { openapi: "3.0.3", paths: { "/a": {} } },
      "is OpenAPI 3.0.3, and rules are judged by 3.1",
    ],
    ["without paths", { openapi: "3.1.1" }, "has no path"],
  ] as const;
  for (const [title, given, says] of cases) {
    it(`is refused: ${title}`, () => {
      expect(() => readContractDocument(given, "their.yaml")).toThrow(NotOpenApiError);
      expect(() => readContractDocument(given, "their.yaml")).toThrow(
        `their.yaml ${says}: give an OpenAPI 3.1 document`,
      );
    });
  }
});

describe("a contract", () => {
  it("is refused where its x-session names an operation that is not there", () => {
    const session = {
      signIn: { operation: "logIn", username: "$request.body#/u", password: "$request.body#/p" },
      tokens: { accessToken: "$response.body#/t" },
    };
    const document = {
      openapi: "3.1.1",
      paths: { "/a": { get: { operationId: "a" } } },
      "x-session": session,
    };
    expect(() => readContract(document)).toThrow(UnknownOperationError);
    expect(() => readContract(document)).toThrow(
      "The contract's x-session names the operation logIn, which the contract does not have: correct the name.",
    );
  });

  it("has no session where its x-session does not say how to sign in", () => {
    expect(
      readContract({ openapi: "3.1.1", paths: {}, "x-session": { signIn: {} } }).session,
    ).toBeUndefined();
  });

  it("takes a pattern that only works without Unicode as its author tried it out", () => {
    const { violations } = readContract(withSchema({ type: "string", pattern: "^[\\w-\\.]+$" }));
    expect(violations("response", "/components/schemas/S", "a-b.c")).toEqual([]);
    expect(violations("response", "/components/schemas/S", "a b")).toHaveLength(1);
  });

  for (const [title, schema] of [
    ["refers to nothing", { $ref: "#/components/schemas/Nothing" }],
    ["holds a pattern that is none", { type: "string", pattern: "([a-z" }],
  ] as const) {
    it(`cannot judge by a schema that ${title}, and says where it stands`, () => {
      const { violations } = readContract(withSchema(schema));
      const judge = () => violations("response", "/components/schemas/S", "x");
      expect(judge).toThrow(UnusableSchemaError);
      expect(judge).toThrow(
        /^The contract's schema at \/components\/schemas\/S cannot be used \(.+\): correct it\.$/s,
      );
    });
  }
});

function withSchema(schema: { readonly [keyword: string]: string }) {
  return { openapi: "3.1.1", paths: {}, components: { schemas: { S: schema } } };
}
