import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Command, InvalidArgumentError } from "commander";
import { requireBaseUrl } from "./base-url.ts";
import { askForConfig } from "./config/ask-for-config.ts";
import { type Config, type ConfiguredIdentity, configName } from "./config/config.ts";
import { passwordVariable } from "./config/password-variable.ts";
import { FileExistsError } from "./errors/file-exists-error.ts";
import { UnwritableFileError } from "./errors/unwritable-file-error.ts";

interface InitOptions {
  readonly url?: string;
  readonly spec?: string;
  readonly effects?: Config["effects"];
  readonly identity: readonly ConfiguredIdentity[];
  readonly identitiesFile?: string;
  readonly output: string;
  readonly force: boolean;
}

/** Creates `countersign init`. */
export function initCommand(): Command {
  return new Command("init")
    .description("write a configuration, by asking at a terminal or from the options below")
    .option("--url <url>", "the server's base URL; with it, nothing is asked")
    .option("--spec <file>", "the OpenAPI document to hold it against (default: Countersign's own)")
    .option("--effects <kind>", "what a run may change: read, own or destructive", readEffects)
    .option(
      "--identity <name[:role[:tenant]]>",
      "somebody to sign in as (repeatable); the password is read from an environment variable",
      collectIdentity,
      [],
    )
    .option("--identities-file <file>", "a file of identities as the sandbox writes it")
    .option("--output <file>", "the file to write", configName)
    .option("--force", "write over a file that is there", false)
    .action(async (options: InitOptions) => {
      const config = options.url === undefined ? await askAtTerminal() : configFrom(options.url, options);
      await write(options.output, config, options.force);
      process.stdout.write(whatNow(options.output, config));
    });
}

async function askAtTerminal(): Promise<Config> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    if (!process.stdin.isTTY) return configFrom(requireBaseUrl(undefined), { identity: [] });
    return await askForConfig((question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}

function configFrom(
  url: string,
  options: Pick<InitOptions, "spec" | "effects" | "identity" | "identitiesFile">,
): Config {
  const { spec, effects, identity, identitiesFile } = options;
  return {
    baseUrl: requireBaseUrl(url),
    ...(spec !== undefined && { spec }),
    ...(effects && { effects }),
    ...(identitiesFile !== undefined && { identitiesFile }),
    ...(identity.length > 0 && { identities: identity }),
  };
}

async function write(path: string, config: Config, isForced: boolean): Promise<void> {
  const $schema = "./node_modules/countersign/dist/src/cli/config/config.schema.json";
  try {
    await writeFile(path, `${JSON.stringify({ $schema, ...config }, null, 2)}\n`, {
      flag: isForced ? "w" : "wx",
    });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") {
      throw new FileExistsError("The configuration", path);
    }
    throw new UnwritableFileError("The configuration", path, cause);
  }
}

function whatNow(path: string, { baseUrl = "", identities = [] }: Config): string {
  const variables = identities.flatMap(({ password }) => password?.env ?? []);
  const also = path === configName ? "" : ` --config ${path}`;
  return [
    `Wrote ${path}.`,
    ...(variables.length > 0 ? [`Before a run, set ${variables.join(", ")}.`] : []),
    `\`countersign plan${also}\` prints what a check of ${baseUrl} would send, \`countersign check server${also}\` runs it.`,
    "",
  ].join("\n");
}

function readEffects(value: string): NonNullable<Config["effects"]> {
  if (value === "read" || value === "own" || value === "destructive") return value;
  throw new InvalidArgumentError("It is read, own or destructive.");
}

function collectIdentity(
  value: string,
  before: readonly ConfiguredIdentity[],
): readonly ConfiguredIdentity[] {
  const [name = "", role, clientId] = value.split(":");
  if (name === "") throw new InvalidArgumentError("Write it as name, name:role or name:role:tenant.");
  return [
    ...before,
    {
      name,
      ...(role && { role }),
      ...(clientId && { clientId }),
      username: name,
      password: { env: passwordVariable(name) },
    },
  ];
}
