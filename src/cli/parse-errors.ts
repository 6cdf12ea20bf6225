import { type Command, CommanderError } from "commander";
import { CommandLineError } from "./errors/command-line-error.ts";

/**
 * Makes a command and all below it throw where commander would print and leave.
 *
 * A bad command line becomes a {@link CommandLineError} of one sentence. A request for help or the version
 * stays a `CommanderError` with exit code 0, thrown after the text is out.
 */
export function throwOnBadCommandLine(command: Command): void {
  command.exitOverride((error) => {
    if (error.exitCode === 0) throw error;
    throw new CommandLineError(sentence(command, error), { cause: error });
  });
  command.configureOutput({ writeErr: () => {}, outputError: () => {} });
  for (const subcommand of command.commands) throwOnBadCommandLine(subcommand);
}

/** Tells whether an error only ends a command line that asked for help or for the version. */
export function isHelpOrVersion(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

function sentence(command: Command, error: CommanderError): string {
  const name = fullName(command);
  return `${name}: ${reason(command, error)}. \`${name} --help\` says what it takes.`;
}

function reason(command: Command, error: CommanderError): string {
  // A command that only groups others was named alone; commander answers with its help, on stderr.
  if (error.code === "commander.help") {
    return `name one of its commands: ${command.commands.map((subcommand) => subcommand.name()).join(", ")}`;
  }
  return error.message
    .replace(/^error: /, "")
    .replace(/ is invalid\. /, " is invalid: ")
    .replace(/\.$/, "")
    .replace(/\s*\((Did you mean .*)\?\)$/, (_, hint: string) => ` (${hint.toLowerCase()}?)`);
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}
