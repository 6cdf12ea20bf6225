import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

const pages = ["README.md", ...globSync("docs/**/*.md")];
const links = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = ""]) => ({
    page,
    target,
  })),
);

it.each(links)("the link of $page to $target leads somewhere", ({ page, target }) => {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : relative("", join(dirname(page), path));
  expect(existsSync(file), file).toBe(true);
  if (anchor !== undefined) expect(anchorsOf(file)).toContain(anchor);
});

/** The anchors of a page's headings, made as GitHub makes them. */
function anchorsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
