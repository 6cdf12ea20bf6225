import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { claimsIn, readClaims } from "./requirements/claims.ts";
import { requirements } from "./requirements/index.ts";

const claims = readClaims(fileURLToPath(new URL("../..", import.meta.url)));
const shown = new Set(claims.flatMap(({ ids }) => ids));

describe("the list of requirements", () => {
  it("has each of them once, without a gap in a group's numbers", () => {
    const groups = Map.groupBy(requirements, ({ id }) => id.slice(0, 3));
    for (const [group, rows] of groups) {
      const wanted = rows.map((_, index) => `${group}-${String(index + 1).padStart(2, "0")}`);
      expect(rows.map(({ id }) => id)).toEqual(wanted);
    }
    expect(requirements).toHaveLength(201);
    expect(requirements.filter(({ isFirst }) => isFirst)).toHaveLength(80);
  });

  it("knows every id that a test's title names", () => {
    const known = new Set(requirements.map(({ id }) => id));
    const unknown = claims.filter(({ ids }) => ids.some((id) => !known.has(id)));
    expect(unknown).toEqual([]);
  });

  it("says of every row that no test shows why that is so, and of no other", () => {
    const reasons = ({ open, notHere }: (typeof requirements)[number]) => [open, notHere].filter(Boolean);
    const wrong = requirements.filter((one) => reasons(one).length !== (shown.has(one.id) ? 0 : 1));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("a test's title", () => {
  it.each([
    { given: 'it("ends [TOK-14]", () => {});', want: [{ title: "ends", ids: ["TOK-14"] }] },
    { given: 'test("a [AUD-01] [WHK-10]", f);', want: [{ title: "a", ids: ["AUD-01", "WHK-10"] }] },
    { given: 'describe(`b $name [INP-01]`, f); it("c", f);', want: [{ title: "b $name", ids: ["INP-01"] }] },
    {
      given: 'describe("a token", () => {\n  it("ends [TOK-14]", f);\n});\nit("b [TOK-01]", f);',
      want: [
        { title: "a token ends", ids: ["TOK-14"] },
        { title: "b", ids: ["TOK-01"] },
      ],
    },
    { given: "it.each([1])('x', f); const y = ids[0];", want: [] },
  ])("is read from $given", ({ given, want }) => {
    const read = claimsIn(given, "x.test.ts");
    expect(read).toEqual(want.map((one) => ({ path: "x.test.ts", ...one })));
  });
});
