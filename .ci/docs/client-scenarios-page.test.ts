import { describe, expect, it } from "vitest";
import { scenarios } from "./client-scenarios/index.ts";
import { readScenarioClaims } from "./client-scenarios-page.ts";

const claims = readScenarioClaims();
const shown = new Set(claims.flatMap(({ ids }) => ids));

describe("the list of client scenarios", () => {
  it("has each of them once", () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    const counts = Map.groupBy(scenarios, ({ level }) => level);
    expect([counts.get("must"), counts.get("should"), counts.get("may")].map((rows) => rows?.length)).toEqual(
      [105, 59, 16],
    );
  });

  it("knows every id that a test's title names", () => {
    const known = new Set(scenarios.map(({ id }) => id));
    expect(claims.filter(({ ids }) => ids.some((id) => !known.has(id)))).toEqual([]);
  });

  it("has no reason beside a row that a test shows", () => {
    expect(scenarios.filter(({ id, notDone }) => notDone && shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("has a reason beside every row that no test shows, none of which must or should be kept", () => {
    const open = scenarios.filter(({ id }) => !shown.has(id));
    expect(open.filter(({ level, notDone }) => level !== "may" || !notDone).map(({ id }) => id)).toEqual([]);
  });
});
