import { describe, expect, it } from "vitest";
import { readBaseline } from "./baseline.ts";
import { BadBaselineError } from "./errors/bad-baseline.ts";

const entry = { rule: "no-server-error", operationId: "assignOrder", cause: "Not built yet." };

describe("a baseline", () => {
  it("lists known failures, each with its rule, its operation and its cause", () => {
    expect(readBaseline({ knownFailures: [entry] }, "known.json")).toEqual({
      source: "known.json",
      knownFailures: [entry],
    });
  });

  it("may name a failure that belongs to no operation", () => {
    const { operationId: _, ...whole } = entry;
    expect(readBaseline({ knownFailures: [whole] }, "known.json").knownFailures).toEqual([whole]);
  });

  const refused: readonly (readonly [title: string, given: unknown, says: string])[] = [
    ["that is no object", [], 'holds no "knownFailures" list'],
    ["whose entry is no object", { knownFailures: ["assignOrder"] }, "has no object in entry 1"],
    ["whose entry names no rule", { knownFailures: [{ ...entry, rule: "" }] }, "names no rule in entry 1"],
    [
      "whose entry gives no cause",
      { knownFailures: [entry, { ...entry, operationId: "holdOrder", cause: " " }] },
      "gives no cause in entry 2 (no-server-error)",
    ],
    [
      "whose entry misspells a member",
      { knownFailures: [{ ...entry, operation: "x" }] },
      'has an unknown member "operation" in entry 1',
    ],
    [
      "that names a failure twice",
      { knownFailures: [entry, entry] },
      "names no-server-error:assignOrder twice",
    ],
  ];
  for (const [title, given, says] of refused) {
    it(`${title} is refused`, () => {
      const read = () => readBaseline(given, "known.json");
      expect(read).toThrow(BadBaselineError);
      expect(read).toThrow(`The baseline known.json ${says}: write it as {"knownFailures": `);
    });
  }
});
