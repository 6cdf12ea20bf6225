import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clientRules } from "./client-rules.ts";

const read = (page: string) => readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), "utf8");
const rows = [...read("client-scenarios").matchAll(/^\| ([A-Z0-9]+-\d+) \|/gm)].flatMap(
  ([, row]) => row ?? [],
);
const judged = (await clientRules()).flatMap(({ row }) => row.split(", "));

test("every row of the client scenarios is judged by a rule, or is named as left out", () => {
  const named = idsIn(read("left-out"));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => !judged.includes(row) && !named.includes(row))).toEqual([]);
});

test("a rule names no row that there is not", () => {
  expect(judged.filter((row) => !rows.includes(row))).toEqual([]);
});

/** Lists the ids that a page names, those of a range such as "BD-2 to BD-9" too. */
function idsIn(page: string): readonly string[] {
  return [...page.matchAll(/\b([A-Z][A-Z0-9]+)-(\d+)(?:\s+to\s+\1-(\d+))?/g)].flatMap(
    ([, letters, from, to = from]) =>
      Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, index) => `${letters}-${Number(from) + index}`,
      ),
  );
}
