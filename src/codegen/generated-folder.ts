import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { banner } from "./banner.ts";
import type { GeneratedFiles } from "./generate.ts";

/**
 * Names the files of a folder that are not what would be generated: changed, missing, or left over from before.
 * A file without our banner is not ours and is never named.
 */
export async function staleFiles(folder: string, files: GeneratedFiles): Promise<string[]> {
  const names = new Set([...files.keys(), ...(await namesIn(folder))]);
  const stale = await Promise.all(
    [...names].map(async (name) => {
      const wanted = files.get(name);
      const text = await textOf(join(folder, name));
      return wanted === undefined ? text?.startsWith(banner) && name : text !== wanted && name;
    }),
  );
  return stale.filter((name) => typeof name === "string").sort();
}

/** Makes a folder hold the generated files, touches only those that differ, and names them. */
export async function writeFiles(folder: string, files: GeneratedFiles): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const stale = await staleFiles(folder, files);
  for (const name of stale) {
    const text = files.get(name);
    await (text === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), text));
  }
  return stale;
}

/** The names of the files in a folder; none where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await orUndefined(readdir(folder, { withFileTypes: true }));
  return (entries ?? []).filter((entry) => entry.isFile()).map(({ name }) => name);
}

function textOf(path: string): Promise<string | undefined> {
  return orUndefined(readFile(path, "utf8"));
}

/** Undefined where the file or folder is not there; any other failure is thrown. */
async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
