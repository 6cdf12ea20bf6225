import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type FinishedRun, piecemealWriter } from "../../conformance/index.ts";
import type { ReportTarget } from "./check-options.ts";
import { UnwritableFileError } from "./errors/unwritable-file-error.ts";

/**
 * Writes every report file that was asked for, making the folders that are missing.
 *
 * @throws UnwritableFileError where a file cannot be written
 */
export async function writeReports(run: FinishedRun, targets: readonly ReportTarget[]): Promise<void> {
  for (const { kind, path } of targets) {
    const pieces = piecemealWriter(kind)(run);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, pieces);
    } catch (cause) {
      throw new UnwritableFileError(`The ${kind} report`, path, cause);
    }
  }
}
