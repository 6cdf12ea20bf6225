import { type Identity, isSameDeployment, readIdentities } from "../../conformance/index.ts";
import { UnreadableFileError } from "./errors/unreadable-file-error.ts";
import { readJsonFile } from "./read-json-file.ts";

/** Where the sandbox writes its identities, seen from the folder in which both commands are started. */
const sandboxFile = ".countersign/sandbox.json";

/**
 * Finds whom a check may sign in as: those whom a given file names, else those of the sandbox whose file lies
 * in this folder, where it is the deployment that is checked.
 *
 * The environment variable COUNTERSIGN_TOKEN adds one that needs no sign-in.
 *
 * @returns nobody where there is no such file
 * @throws UnreadableFileError | BadIdentitiesError where the file cannot be used
 */
export async function findIdentities(
  baseUrl: string,
  file: string | undefined,
): Promise<readonly Identity[]> {
  const token = process.env.COUNTERSIGN_TOKEN;
  const given = file === undefined ? await sandboxIdentities(baseUrl) : await identitiesIn(file);
  return token ? [{ name: "COUNTERSIGN_TOKEN", clientIds: [], credentials: { token } }, ...given] : given;
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
