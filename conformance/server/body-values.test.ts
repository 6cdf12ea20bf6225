import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { Json, JsonObject } from "../contract/json.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import { type BodyChoice, bodiesFor } from "./body-values.ts";

const schema = {
  type: "object",
  required: ["role"],
  properties: {
    role: { enum: ["admin", "vendor"] },
    branchId: { type: "string", pattern: "^br_[0-9]$" },
    email: { type: "string", format: "email" },
    username: { type: "string", pattern: "^[a-z]{3,12}$" },
    number: { type: "string" },
  },
  additionalProperties: false,
};

describe("the bodies of an operation", () => {
  it("are the contract's examples, as they are", () => {
    expect(bodies([{ role: "admin" }, { role: "vendor", branchId: "br_1" }])).toEqual([
      { role: "admin" },
      { role: "vendor", branchId: "br_1" },
    ]);
  });

  it("do not include an example that its own schema refuses", () => {
    expect(bodies([{ role: "boss" }, { role: "vendor" }])).toEqual([{ role: "vendor" }]);
  });

  it("are drawn from the schema where there is no example", () => {
    expect(bodies([])).toEqual([{ role: "admin" }]);
  });

  it("refer to what the server has shown, where the schema lets them", () => {
    const reference = (member: string) => ({ branchId: "br_7" })[member];
    expect(bodies([{ role: "admin", branchId: "br_1" }], { reference })).toEqual([
      { role: "admin", branchId: "br_7" },
    ]);
    const misfit = () => "not-a-branch";
    expect(bodies([{ role: "admin", branchId: "br_1" }], { reference: misfit })).toEqual([
      { role: "admin", branchId: "br_1" },
    ]);
  });

  it("send no mail to anybody, and name nobody's account", () => {
    const [body] = bodies([{ role: "admin", email: "real.person@bank.com", username: "realperson" }]);
    expect(body).toMatchObject({ email: expect.stringMatching(/@example\.invalid$/) });
    expect(body).not.toMatchObject({ username: "realperson" });
  });

  it("differ from the examples in every free text where a server takes each text only once", () => {
    const [body] = bodies([{ role: "admin", number: "HL-20261" }], { isVaried: true });
    expect(body).toMatchObject({ role: "admin", number: expect.stringMatching(/^[A-Z]{2}-\d{5}$/) });
    expect(body).not.toMatchObject({ number: "HL-20261" });
  });
});

function bodies(examples: readonly Json[], choice: Partial<BodyChoice> = {}): readonly Json[] {
  const named = Object.fromEntries(
    examples.map((value, index): [string, JsonObject] => [`${index}`, { value }]),
  );
  const content = { "application/json": { schema, examples: named } };
  const contract = readContract({
    openapi: "3.1.1",
    paths: { "/users": { post: { operationId: "createUser", requestBody: { required: true, content } } } },
  });
  const [operation] = contract.operations;
  const random = createSeededRandom(1);
  if (!operation) return [];
  const made = bodiesFor(operation, { contract, random, reference: () => undefined, ...choice });
  return made.map(({ value }) => value);
}
