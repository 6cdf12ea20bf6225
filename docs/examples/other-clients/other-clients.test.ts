import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleVerdict } from "../../../conformance/index.ts";
import { clients } from "./scoreboard/clients.ts";
import type { Judged } from "./scoreboard/judge.ts";
import { agreesWith, pagePath } from "./scoreboard/page.ts";

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

it("a run agrees with the page where every verdict that is on it came out again", () => {
  const page = [
    "| rule | level | ky | got |",
    "| [keep-a-fresh-token](rules.md#keep-a-fresh-token) | must | kept | **not kept** |",
  ].join("\n");
  const judged = (name: string, verdict: RuleVerdict): Judged => ({
    client: { name, packages: [], adapter: ["ky.ts"] },
    verdicts: new Map([
      ["keep-a-fresh-token", verdict],
      ["new-rule", "fail"],
    ]),
    spent: {
      requests: 0,
      refreshes: 0,
      blindRetries: 0,
      spentTokensSentAgain: 0,
      readsFailedDespiteRefresh: 0,
      callersLeftHanging: 0,
    },
  });
  const runs = [judged("ky", "pass"), judged("got", "fail"), judged("ky", "fail"), judged("got", "pass")];
  expect(runs.map((one) => agreesWith(page, one))).toEqual([true, true, false, false]);
});
