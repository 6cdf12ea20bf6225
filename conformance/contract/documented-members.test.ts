import { describe, expect, it } from "vitest";
import { readContract } from "./contract.ts";
import { answeredMembers } from "./documented-members.ts";
import type { Json, JsonObject } from "./json.ts";

function standings(schema: JsonObject, value: Json): readonly string[] {
  const contract = readContract({ openapi: "3.1.1", paths: {}, components: { schemas: { Answer: schema } } });
  return answeredMembers(contract, "/components/schemas/Answer", value).map(
    ({ pointer, standing }) => `${standing} ${pointer}`,
  );
}

const token = { token: { type: "string" } };

describe("a member of an answer", () => {
  it("is named where a part of its schema names it, however deep", () => {
    const schema = { allOf: [{ properties: { sessions: { type: "array", items: { properties: token } } } }] };
    expect(standings(schema, { sessions: [{ token: "a" }] })).toEqual([
      "named /sessions",
      "named /sessions/0/token",
    ]);
  });

  it("is unnamed where the schema names others only", () => {
    expect(standings({ properties: token }, { secret: "a" })).toEqual(["unnamed /secret"]);
  });

  it("is free where the schema names none, or lets more be added; what it names is named all the same", () => {
    expect(standings({ type: "object" }, { secret: "a" })).toEqual(["free /secret"]);
    const open = { properties: token, additionalProperties: true };
    expect(standings(open, { secret: "a", token: "b" })).toEqual(["free /secret", "named /token"]);
  });
});
