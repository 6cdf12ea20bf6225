import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clientRules, type RuleVerdict } from "../../../conformance/index.ts";
import { clients } from "./scoreboard/clients.ts";
import type { Judged } from "./scoreboard/judge.ts";
import { agreesWith, pagePath } from "./scoreboard/page.ts";
import { clientTable, groups, verdictTable } from "./scoreboard/tables.ts";

const published = clients.flatMap(({ name, adapter: [file], documentation }) =>
  documentation === undefined ? [] : [{ name, file, documentation }],
);

describe("a published client on the scoreboard", () => {
  it.each(published)("$name has an adapter of at most 40 lines: $file", ({ file }) => {
    expect(readFileSync(file, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  });

  it.each(published)(
    "$name has an adapter that says which documentation it follows",
    ({ file, documentation }) => {
      const [page = ""] = documentation.split("#");
      const [comment] = readFileSync(file, "utf8").split("\nimport");
      expect(comment).toContain(page);
    },
  );

  it.each(published)("$name has a paragraph that says what was seen", ({ name }) => {
    expect(readFileSync(pagePath, "utf8")).toContain(`\n### ${name}\n`);
  });
});

const judged = (name: string, verdicts: Readonly<Record<string, RuleVerdict>>): Judged => ({
  client: { name, packages: [], adapter: ["ky.ts"] },
  verdicts: new Map(Object.entries(verdicts)),
  spent: {
    requests: 0,
    refreshes: 0,
    blindRetries: 0,
    spentTokensSentAgain: 0,
    readsFailedDespiteRefresh: 0,
    callersLeftHanging: 0,
  },
});

it("a run agrees with the page where every verdict that is on it came out again", () => {
  const page = [
    "| rule | level | ky | got |",
    "| [keep-a-fresh-token](rules.md#keep-a-fresh-token) | must | kept | **not kept** |",
  ].join("\n");
  const came = (name: string, verdict: RuleVerdict) =>
    judged(name, { "keep-a-fresh-token": verdict, "new-rule": "fail" });
  const runs = [came("ky", "pass"), came("got", "fail"), came("ky", "fail"), came("got", "pass")];
  expect(runs.map((one) => agreesWith(page, one))).toEqual([true, true, false, false]);
});

it("every rule stands in one group, and those that no client breaks are folded away", async () => {
  const rules = await clientRules();
  const kept = Object.fromEntries(rules.map(({ id }) => [id, "pass" as const]));
  const runs = [judged("ky", kept), judged("got", { ...kept, "keep-a-fresh-token": "fail" })];
  const tables = groups.map((group) => verdictTable(group, runs, rules));
  const told = tables.map((table) => table.slice(0, table.indexOf("<details>"))).join("");
  expect(tables.join("\n").match(/^\| \[/gm)).toHaveLength(rules.length);
  expect(told.match(/^\| \[[\w-]+/gm)).toEqual(["| [keep-a-fresh-token"]);
});

it("rules of level must are counted apart from the others", async () => {
  const rules = (await clientRules()).filter(
    ({ row }) => row === "PRO-1" || row === "RX-5" || row === "RX-6",
  );
  const verdicts = {
    "keep-a-fresh-token": "pass",
    "ignore-the-refusal-of-a-replaced-token": "fail",
    "hold-new-calls-while-a-refresh-runs": "not-applicable",
  } as const;
  expect(clientTable([judged("ky", verdicts)], rules)).toContain("must: 1 of 1<br>other: 0 of 1");
});
