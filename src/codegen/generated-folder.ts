import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFiles } from "./generate.ts";

/** Names the files of a folder that differ from what would be generated: changed, missing, or left over. */
export async function staleFiles(folder: string, files: GeneratedFiles): Promise<string[]> {
  const present = await namesIn(folder);
  const leftOver = present.filter((name) => !files.has(name));
  const stale = await Promise.all(
    [...files].map(async ([name, text]) => {
      const same = present.includes(name) && (await readFile(join(folder, name), "utf8")) === text;
      return same ? [] : [name];
    }),
  );
  return [...stale.flat(), ...leftOver].sort();
}

/** Makes a folder hold exactly the generated files, and touches only those that differ. */
export async function writeFiles(folder: string, files: GeneratedFiles): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const stale = await staleFiles(folder, files);
  for (const name of stale) {
    const text = files.get(name);
    await (text === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), text));
  }
  return stale;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
