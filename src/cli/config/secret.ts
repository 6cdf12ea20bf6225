import { readFile, stat } from "node:fs/promises";
import { MissingSecretError } from "../errors/missing-secret-error.ts";
import type { SecretPlace } from "./config.ts";

/**
 * Fetches a secret from where it is.
 *
 * @param what names it in a sentence: `The password of admin`
 * @throws MissingSecretError where it is not there, or where others than its owner may read it
 */
export async function readSecret({ env, file = "" }: SecretPlace, what: string): Promise<string> {
  if (env !== undefined) {
    const value = process.env[env];
    if (value) return value;
    throw new MissingSecretError(`${what} is not in the environment`, `set ${env}`);
  }
  if (await mayOthersRead(file)) {
    throw new MissingSecretError(
      `${what} stands in ${file}, which others may read`,
      `keep it for its owner, with \`chmod 600 ${file}\``,
    );
  }
  try {
    const value = (await readFile(file, "utf8")).replace(/\r?\n$/, "");
    if (value !== "") return value;
  } catch (cause) {
    throw new MissingSecretError(`${what} cannot be read from ${file}`, "check the path", { cause });
  }
  throw new MissingSecretError(`${what} is not in ${file}, which is empty`, "write it there");
}

/** Tells whether others than a file's owner may read it; never where there is no such file, or no such modes. */
export async function mayOthersRead(file: string): Promise<boolean> {
  if (process.platform === "win32") return false;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true && (found.mode & 0o077) !== 0;
}
