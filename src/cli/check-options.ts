import { randomInt } from "node:crypto";
import { type Command, InvalidArgumentError, Option } from "commander";

/** Holds the options that every `countersign check` takes. */
export interface CheckOptions {
  /** The configuration file; `countersign.config.json` where absent, if there is one. */
  readonly config?: string;
  /** The finding to look for again, in place of a whole run. */
  readonly replay?: string;
  /** The contract to hold against; the committed one where absent. */
  readonly spec?: string;
  /** OpenAPI Overlays to apply to the contract, in this order. */
  readonly overlay: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly level: "must" | "should" | "may";
  readonly includePlanned: boolean;
  readonly report: readonly ReportTarget[];
  readonly baseline?: string;
  /** Seeds whatever a run draws; a report names it, so that the run can be repeated. */
  readonly seed: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Names a report to write: its kind and its file. */
export interface ReportTarget {
  readonly kind: string;
  readonly path: string;
}

/** Adds to a command the options that every check takes; commander then hands its action {@link CheckOptions}. */
export function addCheckOptions(command: Command): Command {
  return command
    .option("--config <file>", "take from this file what is not said here (default: countersign.config.json)")
    .option("--spec <file>", "hold against this OpenAPI document instead of Countersign's own")
    .addOption(overlayOption())
    .addOption(
      new Option("--only <rule>", "run this rule alone (repeat it, or separate by commas)")
        .argParser(collectNames)
        .default([], "all"),
    )
    .addOption(
      new Option("--skip <rule>", "leave this rule out (repeat it, or separate by commas)")
        .argParser(collectNames)
        .default([], "none"),
    )
    .option("--level <level>", "run the rules of this level and above: must, should or may", readLevel, "may")
    .option("--include-planned", "take in operations that the contract marks as planned", false)
    .addOption(
      new Option("--report <kind=path>", "write a report file (repeatable)")
        .argParser(collectReport)
        .default([], "none"),
    )
    .option("--baseline <file>", "accept the known failures that this file lists, and no others")
    .addOption(
      new Option("--seed <number>", "repeat the run that was drawn with this seed")
        .argParser(readSeed)
        .default(randomInt(2 ** 31), "drawn anew"),
    )
    .option("--replay <finding>", "look for this finding again, and for nothing else")
    .option("--json", "print one JSON object to stdout, and nothing else there", false)
    .option("--quiet", "print only the findings and the verdict", false);
}

/** Creates the option that adds to a contract what its author does not say, such as how sessions are made. */
export function overlayOption(): Option {
  return new Option("--overlay <file>", "apply this OpenAPI Overlay to the contract (repeatable)")
    .argParser((file: string, before: readonly string[]) => [...before, file])
    .default([], "none");
}

function collectNames(value: string, before: readonly string[]): readonly string[] {
  return [
    ...before,
    ...value
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ];
}

function collectReport(value: string, before: readonly ReportTarget[]): readonly ReportTarget[] {
  const [, kind, path] = /^([a-z]+)=(.+)$/s.exec(value) ?? [];
  if (!kind || !path) throw new InvalidArgumentError("Write it as kind=path, for example junit=report.xml.");
  return [...before, { kind, path }];
}

function readLevel(value: string): CheckOptions["level"] {
  if (value === "must" || value === "should" || value === "may") return value;
  throw new InvalidArgumentError("The levels are must, should and may.");
}

function readSeed(value: string): number {
  const seed = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(seed)) return seed;
  throw new InvalidArgumentError("A seed is a whole number from 0 up.");
}
