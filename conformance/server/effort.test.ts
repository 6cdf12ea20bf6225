import { describe, expect, it } from "vitest";
import { sampled } from "./effort.ts";

const cases = ["type", "type", "type", "enum", "enum", "required", "pattern", "minimum", "maximum"].map(
  (keyword) => ({
    keyword,
  }),
);

describe("the cases that an effort allows", () => {
  it("show each keyword once before any twice", () => {
    const keywords = sampled(cases, "low").map(({ keyword }) => keyword);
    expect(keywords).toEqual(["type", "enum", "required", "pattern", "minimum", "maximum"]);
  });

  it("are all of them with the greatest effort", () => {
    expect(sampled(cases, "max")).toHaveLength(cases.length);
  });
});
