import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { banner } from "./banner.ts";
import { temporaryFolder } from "./fixtures/temporary-folder.ts";
import { staleFiles, writeFiles } from "./generated-folder.ts";

const files = new Map([
  ["a.ts", `${banner}a`],
  ["b.ts", `${banner}b`],
]);

test("in a folder that is not there, every file is stale", async () => {
  using folder = temporaryFolder();
  expect(await staleFiles(folder.file("none"), files)).toEqual(["a.ts", "b.ts"]);
});

test("written files are not stale, and the folder is made", async () => {
  using folder = temporaryFolder();
  expect(await writeFiles(folder.file("new/folder"), files)).toEqual(["a.ts", "b.ts"]);
  expect(await staleFiles(folder.file("new/folder"), files)).toEqual([]);
});

test("a changed file is stale, and only it is written again", async () => {
  using folder = temporaryFolder();
  await writeFiles(folder.path, files);
  const before = statSync(folder.file("b.ts"), { bigint: true }).mtimeNs;
  writeFileSync(folder.file("a.ts"), "edited");
  expect(await staleFiles(folder.path, files)).toEqual(["a.ts"]);
  expect(await writeFiles(folder.path, files)).toEqual(["a.ts"]);
  expect(readFileSync(folder.file("a.ts"), "utf8")).toBe(`${banner}a`);
  expect(statSync(folder.file("b.ts"), { bigint: true }).mtimeNs).toBe(before);
});

test("a file left over from before is stale and is removed; one that is not ours is neither", async () => {
  using folder = temporaryFolder({ "old.ts": `${banner}old`, "mine.ts": "mine", "sub/mine.ts": "mine" });
  expect(await writeFiles(folder.path, files)).toEqual(["a.ts", "b.ts", "old.ts"]);
  expect(existsSync(folder.file("old.ts"))).toBe(false);
  expect(existsSync(folder.file("mine.ts"))).toBe(true);
});
