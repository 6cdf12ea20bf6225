import { type Identity, isSameDeployment, readIdentities } from "../../conformance/index.ts";
import type { Config } from "./config/config.ts";
import { identitiesOf } from "./config/config-identities.ts";
import { mayOthersRead } from "./config/secret.ts";
import { MissingSecretError } from "./errors/missing-secret-error.ts";
import { UnreadableFileError } from "./errors/unreadable-file-error.ts";
import { readJsonFile } from "./read-json-file.ts";

/** Where the sandbox writes its identities, seen from the folder in which both commands are started. */
const sandboxFile = ".countersign/sandbox.json";

/**
 * Finds whom a check may sign in as: those whom a given file names, else those of the configuration, else those
 * of the sandbox whose file lies in this folder; the latter two only where it is their deployment that is checked.
 *
 * The environment variable COUNTERSIGN_TOKEN adds one that needs no sign-in.
 *
 * @returns nobody where nobody is named
 * @throws UnreadableFileError | BadIdentitiesError | MissingSecretError where what is named cannot be used
 */
export async function findIdentities(
  baseUrl: string,
  file: string | undefined,
  config: Config,
): Promise<readonly Identity[]> {
  const token = process.env.COUNTERSIGN_TOKEN;
  const given = file === undefined ? await ownIdentities(baseUrl, config) : await identitiesIn(file);
  return token ? [{ name: "COUNTERSIGN_TOKEN", clientIds: [], credentials: { token } }, ...given] : given;
}

async function ownIdentities(baseUrl: string, config: Config): Promise<readonly Identity[]> {
  // A password goes to nobody but whom it was set down for.
  if (config.baseUrl !== undefined && !isSameDeployment(config.baseUrl, baseUrl))
    return sandboxIdentities(baseUrl);
  const named = await identitiesOf(config);
  const { identitiesFile } = config;
  if (identitiesFile === undefined) return named.length > 0 ? named : sandboxIdentities(baseUrl);
  if (await mayOthersRead(identitiesFile)) {
    throw new MissingSecretError(
      `Others may read the identities in ${identitiesFile}`,
      `keep it for its owner, with \`chmod 600 ${identitiesFile}\``,
    );
  }
  return [...named, ...(await identitiesIn(identitiesFile))];
}

async function identitiesIn(file: string): Promise<readonly Identity[]> {
  return readIdentities(await readJsonFile(file, "The identities file"), file).identities;
}

async function sandboxIdentities(baseUrl: string): Promise<readonly Identity[]> {
  const parsed = await readJsonFile(sandboxFile, "The identities file").catch((error: unknown) => {
    if (error instanceof UnreadableFileError && error.isMissing) return undefined;
    throw error;
  });
  if (parsed === undefined) return [];
  const { baseUrl: theirs = "", identities } = readIdentities(parsed, sandboxFile);
  return isSameDeployment(theirs, baseUrl) ? identities : [];
}
