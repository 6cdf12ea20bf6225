import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { collectPatterns } from "./patterns/collect-patterns.ts";
import { judgePattern } from "./patterns/judge-pattern.ts";

const patterns = collectPatterns(fileURLToPath(new URL("..", import.meta.url)));

/** Patterns whose steps grow with the square of a text, and why that text stays short. */
const short: Readonly<Record<string, string>> = {
  "server/portals/magic-street.ts": "A street has at most 120 characters.",
  "server/pages/reference-policy.ts": "It reads a page of our own, once.",
};

describe("the patterns of the contract and of the server", () => {
  it("are all found, those that are put together too", () => {
    expect(patterns.filter(({ path }) => path === "src/generated/openapi.json").length).toBeGreaterThan(20);
    expect(patterns.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "src/contract/entity-tag.ts",
        "src/contract/path-matcher.ts",
        "server/sandbox/parse-prefer.ts",
      ]),
    );
  });

  it("take steps in proportion to what they are matched with, whatever that is [INP-13]", () => {
    const slow = patterns.flatMap(({ path, pattern, flags }) => {
      const growth = judgePattern(pattern, flags);
      return growth === "linear" ? [] : [{ path, pattern, growth }];
    });
    expect(slow.filter(({ growth }) => growth === "exponential")).toEqual([]);
    expect(slow.filter(({ path }) => !Object.hasOwn(short, path))).toEqual([]);
    expect(slow.map(({ path }) => path).toSorted()).toEqual(Object.keys(short).toSorted());
  });
});

describe("a pattern", () => {
  it.each([
    "^[a-z]+(?:\\.[a-z]+)*$",
    "^([a-z]+\\d)*$",
    "^(?:a|b)*c$",
    '^(?:[^"\\\\]|\\\\.)*$',
    "^a{3,254}$",
    "^(?:a{1,40}-)*$",
    "abc",
    "^a*(?=b)$",
  ])("that has one way to read a text is linear: %s", (pattern) => {
    expect(judgePattern(pattern, "")).toBe("linear");
  });

  it.each(["^a*a*$", "^(.*)(.*)$", "a+b", "^\\s*,?\\s*$", "\\s+$", "^\\w+\\d{2,200}$", "^b(?=a*a*c)"])(
    "whose loops can share a text out is polynomial: %s",
    (pattern) => {
      expect(judgePattern(pattern, "")).toBe("polynomial");
    },
  );

  it.each([
    "^(a+)+$",
    "^(a*)*$",
    "(a|a)*b",
    "^(a|ab|b)*$",
    "^(\\w+\\s?)*$",
    "^([a-z0-9]+-?)*$",
    "^(?:a{1,40}){1,40}$",
    "^(?:é|[^a])*$",
    "^b(?=(a+)+c)",
  ])("with two ways round a loop is exponential: %s", (pattern) => {
    expect(judgePattern(pattern, "")).toBe("exponential");
  });

  it("that is tried at one place only has no other place to begin at", () => {
    expect(judgePattern("a+b", "y")).toBe("linear");
  });

  it("that refers back is not judged", () => {
    expect(() => judgePattern("(a)\\1", "")).toThrow(RangeError);
  });
});
