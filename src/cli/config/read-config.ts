import { dirname, isAbsolute, join, relative } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { BadConfigError } from "../errors/bad-config-error.ts";
import { UnreadableFileError } from "../errors/unreadable-file-error.ts";
import { readJsonFile } from "../read-json-file.ts";
import schema from "./config.schema.json" with { type: "json" };
import { type Config, configName } from "./config.ts";

/**
 * Reads the configuration that a command was given, or the one that lies in this folder.
 *
 * Paths in it are seen from where it lies; in what is returned they are seen from here.
 *
 * @returns an empty one where none was given and none lies here
 * @throws UnreadableFileError where it cannot be read
 * @throws BadConfigError where it says something else than its schema allows
 */
export async function readConfig(path: string | undefined): Promise<Config> {
  const file = path ?? configName;
  const parsed = await readJsonFile(file, "The configuration").catch((error: unknown) => {
    if (path === undefined && error instanceof UnreadableFileError && error.isMissing) return {};
    throw error;
  });
  requireConfig(parsed, file);
  return seenFromHere(parsed, dirname(file));
}

function requireConfig(parsed: unknown, file: string): asserts parsed is Config {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  if (validate(parsed)) return;
  throw new BadConfigError(
    file,
    `${problemOf(validate.errors ?? [])}; \`countersign init\` writes one that is right`,
  );
}

/** Says the most telling fault: one that names a member, before those that only follow from it. */
function problemOf(errors: readonly ErrorObject[]): string {
  const plain = errors.find(({ instancePath }) =>
    /\/(?:password|token|apiKey|apiKeys\/[^/]+)$/.test(instancePath),
  );
  if (plain?.keyword === "type") {
    return `holds a secret at ${plain.instancePath}, which must not stand in it: write {"env": "NAME"} or {"file": "PATH"} there`;
  }
  const [first] = errors.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return "is not what its schema asks for";
  const at = first.instancePath === "" ? "" : ` at ${first.instancePath}`;
  const { keyword, params, message = "is wrong" } = first;
  if (keyword === "additionalProperties") return `has an unknown member "${params.additionalProperty}"${at}`;
  if (keyword === "enum") return `is wrong${at}: it must be one of ${params.allowedValues.join(", ")}`;
  if (keyword === "anyOf" && /^\/identities\/\d+$/.test(first.instancePath))
    return `is wrong${at}: give it a username and a password, a token, or an API key`;
  if (keyword === "not") return `is wrong${at}: give it a password or a token, not both`;
  return `is wrong${at}: it ${message}`;
}

function rank({ keyword }: ErrorObject): number {
  const order = ["additionalProperties", "enum", "type", "anyOf", "not", "required", "pattern"];
  const place = order.indexOf(keyword);
  return place === -1 ? order.length : place;
}

function seenFromHere(config: Config, folder: string): Config {
  const seen = (path: string) => (isAbsolute(path) || /^https?:/.test(path) ? path : join(folder, path));
  const { spec, overlay, baseline, identitiesFile, reports, identities, ...rest } = config;
  return {
    ...rest,
    ...(spec !== undefined && { spec: seen(spec) }),
    ...(overlay && { overlay: overlay.map(seen) }),
    ...(baseline !== undefined && { baseline: seen(baseline) }),
    ...(identitiesFile !== undefined && { identitiesFile: seen(identitiesFile) }),
    ...(reports && {
      reports: Object.fromEntries(Object.entries(reports).map(([kind, path]) => [kind, seen(path)])),
    }),
    ...(identities && {
      identities: identities.map(({ password, token, apiKey, apiKeys, username, ...identity }) => ({
        ...identity,
        ...(username !== undefined && {
          username: typeof username === "string" ? username : placeSeen(username, seen),
        }),
        ...(password && { password: placeSeen(password, seen) }),
        ...(token && { token: placeSeen(token, seen) }),
        ...(apiKey && { apiKey: placeSeen(apiKey, seen) }),
        ...(apiKeys && {
          apiKeys: Object.fromEntries(
            Object.entries(apiKeys).map(([scheme, place]) => [scheme, placeSeen(place, seen)]),
          ),
        }),
      })),
    }),
  };
}

function placeSeen(
  place: { readonly env?: string; readonly file?: string },
  seen: (path: string) => string,
): { readonly env?: string; readonly file?: string } {
  return place.file === undefined ? place : { file: relative(process.cwd(), seen(place.file)) || place.file };
}
