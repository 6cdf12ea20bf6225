import { InvalidArgumentError, Option } from "commander";

/** Creates the option that says how long a client may take for an answer; its value is in milliseconds. */
export function patienceOption(): Option {
  return new Option("--patience <seconds>", "how long the client may take for an answer")
    .argParser(readSeconds)
    .default(10_000, "10");
}

function readSeconds(value: string): number {
  const seconds = Number(value);
  if (seconds > 0 && seconds <= 600) return seconds * 1000;
  throw new InvalidArgumentError("Give seconds, more than 0 and at most 600.");
}
