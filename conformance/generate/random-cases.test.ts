import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { JsonObject } from "../contract/json.ts";
import { randomCases } from "./random-cases.ts";

const place = "/components/schemas/Thing";
const thing: JsonObject = { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } } };
const contract = readContract({ openapi: "3.1.0", paths: {}, components: { schemas: { Thing: thing } } });

describe("random cases", () => {
  it("change one part of a valid value, and leave the rest as it was", () => {
    const cases = randomCases(contract, place, { a: "x", b: 1 });
    for (const { pointer, value } of cases ? sample(cases, { numRuns: 200, seed: 1 }) : []) {
      if (pointer === "/a") expect(value).toMatchObject({ b: 1 });
      if (pointer === "/b") expect(value).toMatchObject({ a: "x" });
      expect(["", "/a", "/b"]).toContain(pointer);
    }
    expect(cases).toBeDefined();
  });

  it("hold no null in the place of what may be left out", () => {
    const cases = randomCases(contract, place, { a: "x", b: 1 });
    const drawn = cases ? sample(cases, { numRuns: 500, seed: 1 }) : [];
    expect(drawn.some(({ pointer, value }) => pointer === "" && value === null)).toBe(true);
    for (const { pointer, value } of drawn) {
      if (pointer === "/a") expect(value).not.toMatchObject({ a: null });
      if (pointer === "/b") expect(value).not.toMatchObject({ b: null });
    }
  });

  it("are the same for the same seed", () => {
    const drawn = () => {
      const cases = randomCases(contract, place, { a: "x", b: 1 });
      return cases && sample(cases, { numRuns: 20, seed: 7 });
    };
    expect(drawn()).toEqual(drawn());
  });
});
