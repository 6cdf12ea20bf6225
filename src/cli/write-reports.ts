import { mkdir, open, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type FinishedRun, piecemealWriter } from "../../conformance/index.ts";
import type { ReportTarget } from "./check-options.ts";
import { UnwritableFileError } from "./errors/unwritable-file-error.ts";

/**
 * Makes sure, before a run that may take long, that its reports can be written when it has ended. What is no file, such
 * as a pipe, is left alone.
 *
 * @throws UnwritableFileError where a file cannot be written
 */
export async function requireWritable(targets: readonly ReportTarget[]): Promise<void> {
  for (const { kind, path } of targets) {
    const found = await stat(path).catch(() => undefined);
    if (found && !found.isFile() && !found.isDirectory()) continue;
    await attempt(kind, path, async () => (await open(path, "a")).close());
  }
}

/**
 * Writes every report file that was asked for, making the folders that are missing. One that cannot be written keeps no
 * other from being.
 *
 * @throws UnwritableFileError where a file cannot be written; of several, for the first
 */
export async function writeReports(run: FinishedRun, targets: readonly ReportTarget[]): Promise<void> {
  const failures: unknown[] = [];
  for (const { kind, path } of targets) {
    const pieces = piecemealWriter(kind)(run);
    await attempt(kind, path, () => writeFile(path, pieces)).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function attempt(kind: string, path: string, write: () => Promise<void>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await write();
  } catch (cause) {
    throw new UnwritableFileError(`The ${kind} report`, path, cause);
  }
}
