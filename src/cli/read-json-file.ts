import { readFile } from "node:fs/promises";
import { UnreadableFileError } from "./errors/unreadable-file-error.ts";

/**
 * Reads a JSON file that the command line named.
 *
 * @param what names the file's part in a sentence: `The baseline`
 * @throws UnreadableFileError where the file is missing, closed to us, or no JSON
 */
export async function readJsonFile(path: string, what: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new UnreadableFileError(what, path, cause);
  }
}
