import type { Command } from "commander";
import type { CheckOptions } from "../check-options.ts";
import type { Config } from "./config.ts";

/** Takes from a configuration whatever the command line does not say. */
export function applyConfig<O extends CheckOptions>(options: O, config: Config, command: Command): O {
  // Of the same name as an option, and not the same thing: the option names a file.
  const { budget, reports, identities: _, ...rest } = config;
  const said: Record<string, unknown> = {
    ...rest,
    report: reports && Object.entries(reports).map(([kind, path]) => ({ kind, path })),
    maxRequests: budget?.requests,
    maxSeconds: budget?.seconds,
  };
  const taken = Object.entries(said).filter(
    ([name, value]) => value !== undefined && isOption(command, name) && !isGiven(command, name),
  );
  return { ...options, ...Object.fromEntries(taken) };
}

function isOption(command: Command, name: string): boolean {
  return command.options.some((option) => option.attributeName() === name);
}

function isGiven(command: Command, name: string): boolean {
  const source = command.getOptionValueSource(name);
  return source !== undefined && source !== "default";
}
