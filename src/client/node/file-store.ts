import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, watch } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { parseTokens } from "../stores/stored-tokens.ts";
import type { TokenStore } from "../token-store.ts";
import type { Tokens } from "../tokens.ts";
import { fileLock } from "./file-lock.ts";

/** How long one process waits for others that change the file, in milliseconds; each takes less than one. */
const CHANGE_WITHIN_MS = 30_000;

/** How the name ends of a file that is still being written. */
const UNFINISHED = ".new";

/** Whoever has not finished a few hundred bytes by then was killed; in milliseconds. */
const LEFTOVER_AFTER_MS = 3_600_000;

/**
 * Keeps tokens in a file that only its owner can read, for processes of one machine to share. A reader sees the
 * old tokens or the new ones, and never half of them: they are written to a file of their own, which then takes
 * the place of the other. An empty file beside it, with `.lock` at its end, keeps two changes apart.
 *
 * Without `fileLock` as the session's lock, processes that refresh at the same moment spend a refresh token twice.
 *
 * @param path of the file; its directory must exist, and should be its owner's alone.
 * @throws ConfigurationError where there is no such directory.
 */
export function fileStore(path: string): TokenStore {
  const file = resolve(path);
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigurationError(
      `There is no directory ${folder}: make it, for its owner alone (mode 0700).`,
    );
  }
  const lock = fileLock(`${file}.lock`);
  const alone = (change: () => void) => lock(async () => change(), AbortSignal.timeout(CHANGE_WITHIN_MS));
  removeLeftovers(file);

  function read(): Tokens | undefined {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
    return parseTokens(text, file);
  }

  return {
    get: read,
    async set(tokens) {
      const next = `${file}.${randomUUID()}${UNFINISHED}`;
      try {
        // On the disk before it takes the other's place: after a power cut the server knows only the new tokens.
        await writeFile(next, JSON.stringify(tokens), { mode: 0o600, flag: "wx", flush: true });
        await alone(() => renameSync(next, file));
      } catch (error) {
        await rm(next, { force: true });
        throw error;
      }
    },
    clearIf: (generation) =>
      alone(() => {
        if (read()?.generation === generation) unlinkSync(file);
      }),
    subscribe: (listener) => watchFile(file, () => listener(read())),
  };
}

/** Takes away what processes left that were killed while they wrote: it holds tokens. */
function removeLeftovers(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith(UNFINISHED)) continue;
    const path = join(folder, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY };
    if (mtimeMs + LEFTOVER_AFTER_MS < Date.now()) rmSync(path, { force: true });
  }
}

/** Tells of changes as far as the system does; a session asks the store itself before it refreshes. */
function watchFile(file: string, onChange: () => void): () => void {
  try {
    // The directory, since each change puts another file in the place of this one.
    const watcher = watch(dirname(file), { persistent: false }, (_, name) => {
      if (name !== basename(file)) return;
      try {
        onChange();
      } catch {
        // What cannot be read is no news: whoever needs it reads it again, and is told why it fails.
      }
    });
    watcher.on("error", () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => {};
  }
}
