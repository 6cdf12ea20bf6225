import { describe, expect, it } from "vitest";
import { readContract } from "./contract.ts";
import { readContractDocument } from "./contract-document.ts";
import { createSchemaValidators } from "./schema-validators.ts";

describe("the judge's own validators", () => {
  const violations = createSchemaValidators({
    openapi: "3.1.1",
    components: {
      schemas: {
        User: {
          type: "object",
          required: ["id", "password"],
          properties: {
            id: { $ref: "#/components/schemas/UserId" },
            password: { type: "string", writeOnly: true },
            role: { enum: ["admin", "vendor"] },
          },
          additionalProperties: false,
        },
        UserId: { type: "string", pattern: "^us_", readOnly: true },
        "Odd {name}/~": { type: "integer" },
        Either: { oneOf: [{ type: "integer" }, { type: "object", required: ["a"] }] },
        Unknown: { type: "string", format: "no-such-format", "x-note": "no such keyword" },
      },
    },
  });
  const of = (name: string) => `/components/schemas/${name}`;

  it("find nothing wrong with a valid value", () => {
    expect(violations("response", of("User"), { id: "us_1", password: "x" })).toEqual([]);
  });

  it("do not ask a response for a member that is writeOnly", () => {
    expect(violations("response", of("User"), { id: "us_1" })).toEqual([]);
  });

  it("do not ask a request for a member that is readOnly, behind a reference too", () => {
    expect(violations("request", of("User"), { password: "x" })).toEqual([]);
    expect(violations("request", of("User"), {})).toEqual([
      {
        pointer: "",
        asks: 'must have the member "password"',
        keyword: "required",
        place: `${of("User")}/required`,
      },
    ]);
  });

  it("say where a value is wrong, and what is asked there", () => {
    const value = { id: "42", password: "x", role: "boss", extra: 1 };
    expect(violations("response", of("User"), value)).toEqual([
      {
        pointer: "",
        asks: 'must not have the member "extra"',
        keyword: "additionalProperties",
        place: `${of("User")}/additionalProperties`,
      },
      {
        pointer: "/id",
        asks: 'must match pattern "^us_"',
        keyword: "pattern",
        place: `${of("UserId")}/pattern`,
      },
      {
        pointer: "/role",
        asks: 'must be one of "admin", "vendor"',
        keyword: "enum",
        place: `${of("User")}/properties/role/enum`,
      },
    ]);
  });

  it("say what the branches of a choice ask, not that none was right", () => {
    expect(violations("response", of("Either"), "text")).toEqual([
      { pointer: "", asks: "must be integer", keyword: "type", place: `${of("Either")}/oneOf/0/type` },
      { pointer: "", asks: "must be object", keyword: "type", place: `${of("Either")}/oneOf/1/type` },
    ]);
  });

  it("reach a schema whose name is odd", () => {
    expect(violations("response", of("Odd {name}~1~0"), 1)).toEqual([]);
  });

  it("pass over formats and keywords that nobody knows", () => {
    expect(violations("response", of("Unknown"), "text")).toEqual([]);
  });

  it("find every response example of Countersign's own contract valid", async () => {
    const { default: document } = await import("../../src/generated/openapi.json", {
      with: { type: "json" },
    });
    const contract = readContract(readContractDocument(document));
    const wrong = contract.operations.flatMap((operation) =>
      [...operation.responses.values()].flatMap(({ media }) =>
        media.flatMap(({ schema, examples }) =>
          examples.filter((value) => schema && contract.violations("response", schema, value).length > 0),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
