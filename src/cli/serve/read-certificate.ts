import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { UnusableCertificateError } from "../../../server/errors/unusable-certificate-error.ts";
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
 * @param command whose options they are: `countersign serve`
 * @throws CommandLineError where one is given without the other, UnreadableFileError, UnusableCertificateError where
 *   they are no PEM, or do not belong together
 */
export function readCertificate(
  cert: string | undefined,
  key: string | undefined,
  command: string,
): Certificate | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new CommandLineError(`${command}: --tls-cert and --tls-key go together: give both, or neither.`);
  }
  const certificate = { cert: read("The certificate", cert), key: read("The key", key) };
  try {
    createSecureContext(certificate);
  } catch (cause) {
    throw new UnusableCertificateError({ cause });
  }
  return certificate;
}

function read(what: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UnreadableFileError(what, path, error);
  }
}
