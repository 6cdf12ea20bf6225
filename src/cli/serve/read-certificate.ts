import { readFileSync } from "node:fs";
import { CommandLineError } from "../errors/command-line-error.ts";
import { UnreadableFileError } from "../errors/unreadable-file-error.ts";

/** A certificate chain and its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * Reads the files of `--tls-cert` and `--tls-key`; undefined where neither is given.
 *
 * @throws CommandLineError where one is given without the other, UnreadableFileError.
 */
export function readCertificate(cert: string | undefined, key: string | undefined): Certificate | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new CommandLineError(
      "countersign serve: --tls-cert and --tls-key go together: give both, or neither.",
    );
  }
  return { cert: read("The certificate", cert), key: read("The key", key) };
}

function read(what: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UnreadableFileError(what, path, error);
  }
}
