import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian and its like put each version, out of the PATH. */
const versions = "/usr/lib/postgresql";

/** Finds the folder of PostgreSQL's server programs on this machine, the newest first. */
export function findBinaries(path = process.env.PATH ?? ""): string | undefined {
  const debian = existsSync(versions) ? readdirSync(versions) : [];
  const newestFirst = debian
    .toSorted((a, b) => Number(b) - Number(a))
    .map((each) => join(versions, each, "bin"));
  return [...path.split(delimiter), ...newestFirst].find((folder) => {
    return existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"));
  });
}
