import { readFileSync } from "node:fs";
import { Command } from "commander";
import { type CommandLoader, commands } from "./commands.ts";
import { couldNotRun, describeFailure } from "./failure.ts";
import { isHelpOrVersion, throwOnBadCommandLine } from "./parse-errors.ts";

/**
 * Runs one command line and sets the process's exit code: the command's own, or 2 where it could not run.
 *
 * @param args what follows the command's name, as in `process.argv.slice(2)`.
 */
export async function main(args: readonly string[]): Promise<void> {
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit(couldNotRun);
  });
  // `countersign rules | head` closes our stdout early; that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  try {
    const program = await programFor(args, commands);
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!isHelpOrVersion(error)) fail(error);
  }
}

/** Builds the program, with the named subcommand alone where `args` name one, else with all of them. */
async function programFor(
  args: readonly string[],
  loaders: Readonly<Record<string, CommandLoader>>,
): Promise<Command> {
  const program = new Command("countersign")
    .description("Holds both sides of an API to one OpenAPI contract.")
    .version(version(), "-V, --version", "say which version this is");
  const [first = ""] = args;
  const named = Object.hasOwn(loaders, first) ? loaders[first] : undefined;
  for (const load of named ? [named] : wantsVersion(first) ? [] : Object.values(loaders)) {
    program.addCommand(await load());
  }
  throwOnBadCommandLine(program);
  return program;
}

function wantsVersion(argument: string): boolean {
  return argument === "-V" || argument === "--version";
}

function version(): string {
  const manifest = new URL(import.meta.resolve("countersign/package.json"));
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

function fail(error: unknown): void {
  process.stderr.write(`${describeFailure(error, Boolean(process.env.COUNTERSIGN_DEBUG))}\n`);
  process.exitCode = couldNotRun;
}
