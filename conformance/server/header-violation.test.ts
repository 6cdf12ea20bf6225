import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { JsonObject } from "../contract/json.ts";
import { headerViolation } from "./header-violation.ts";

describe("a header's value", () => {
  const cases: readonly (readonly [
    title: string,
    schema: JsonObject,
    value: string,
    want: string | undefined,
  ])[] = [
    ["is text where its schema is of text", { type: "string", const: "no-store" }, "no-store", undefined],
    ["is text even where it looks like a number", { type: "string", minLength: 2 }, "12", undefined],
    ["is read as a number where its schema is of numbers", { type: "integer", minimum: 1 }, "30", undefined],
    ["is read as a boolean where its schema is of booleans", { type: "boolean" }, "true", undefined],
    [
      "is read as a list where its schema is of lists",
      { type: "array", items: { enum: ["GET", "PUT"] } },
      "GET, PUT",
      undefined,
    ],
    ["is wrong where no reading fits", { type: "integer" }, "soon", "must be integer"],
    [
      "is told its bounds where it is a number out of them",
      { type: "integer", minimum: 1 },
      "0",
      "must be >= 1",
    ],
    ["is told its pattern", { type: "string", pattern: "^Bearer" }, "Basic", 'must match pattern "^Bearer"'],
  ];
  for (const [title, schema, value, want] of cases) {
    it(title, () => {
      const contract = readContract({ openapi: "3.1.1", paths: {}, components: { schemas: { S: schema } } });
      expect(headerViolation(contract, "/components/schemas/S", value)?.asks).toBe(want);
    });
  }
});
