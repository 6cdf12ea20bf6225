import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { MissingFolderError } from "../errors/missing-folder-error.ts";

/** The folder of our own, which is made where it is missing. */
const ownFolder = ".countersign";

/**
 * Makes sure that a database which was named has a folder: one that is missing is a slip of the pen more often than
 * a wish, and what is made in the wrong place is looked for in vain.
 *
 * @throws MissingFolderError
 */
export function requireFolder(file: string): void {
  const folder = dirname(file);
  if (resolve(folder) !== resolve(ownFolder) && !existsSync(folder))
    throw new MissingFolderError(folder, file);
}
