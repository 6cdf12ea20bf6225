import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { locationValues } from "./location-values.ts";

const contract = readContract({
  openapi: "3.1.1",
  paths: { "/pets": { post: {} }, "/pets/{petId}": { delete: {} } },
});

describe("the Location of an answer", () => {
  const cases = [
    ["a path", "/v1/pets/7", { petId: "7" }],
    ["a relative path", "pets/7", { petId: "7" }],
    ["a whole URL", "http://pets.example/v1/pets/7", { petId: "7" }],
    ["another server", "http://other.example/v1/pets/7", {}],
    ["a path outside the API", "/pets/7", {}],
    ["nothing that the contract describes", "/v1/owners/7", {}],
    ["nothing at all", "http://[", {}],
  ] as const;
  for (const [title, location, want] of cases) {
    it(`that is ${title} names ${JSON.stringify(want)}`, () => {
      const exchange = {
        number: 1,
        startedAtMs: 0,
        endedAtMs: 0,
        request: { method: "POST", url: "http://pets.example/v1/pets", headers: [] },
        response: { status: 201, headers: [["location", location]], body: new Uint8Array() },
      } as const;
      expect(locationValues(exchange, contract, "http://pets.example/v1")).toEqual(want);
    });
  }
});
