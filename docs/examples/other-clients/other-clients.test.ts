import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clients } from "./scoreboard/clients.ts";
import { pagePath } from "./scoreboard/page.ts";

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
