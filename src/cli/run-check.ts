import type { Command } from "commander";
import {
  assembleReport,
  type Baseline,
  createSecretMask,
  exitCodeOf,
  type FinishedRun,
  failedRun,
  findRule,
  identifySpec,
  isReportKind,
  type Journal,
  type JsonObject,
  type OperationCoverage,
  onlyFinding,
  operationIdsOf,
  type Progress,
  type RuleInfo,
  type RuleResult,
  readBaseline,
  readContractDocument,
  readFindingId,
  reportWriter,
  ruleCount,
  type SecretMask,
  type SpentBudget,
  selectRules,
} from "../../conformance/index.ts";
import type { CheckOptions } from "./check-options.ts";
import { applyConfig } from "./config/apply-config.ts";
import type { Config } from "./config/config.ts";
import { readConfig } from "./config/read-config.ts";
import { contractSourceOf } from "./contract-source.ts";
import { messageOf } from "./failure.ts";
import { printErrors, printJson, printRun, progressOf } from "./print-run.ts";
import { readContract } from "./read-contract.ts";
import { readJsonFile } from "./read-json-file.ts";
import { requireWritable, writeReports } from "./write-reports.ts";

/** Describes one kind of check: what it judges, by which rules, and how it runs them. */
export interface Check<R extends RuleInfo> {
  /** The command as a person types it: `countersign check server`. */
  readonly command: string;
  /** What is judged, as a person types it behind the command and its options. */
  readonly subject: string;
  /** What stands before the subject, where it would be taken for options otherwise. */
  readonly separator?: "--";
  readonly suite: readonly R[];
  readonly run: (setup: CheckSetup<R>) => Promise<CheckOutcome>;
}

/** Holds what a check needs to run. */
export interface CheckSetup<R extends RuleInfo> {
  readonly planned: readonly R[];
  readonly document: JsonObject;
  readonly options: CheckOptions;
  readonly mask: SecretMask;
  readonly onProgress: (progress: Progress) => void;
}

/** Holds what a check brought home. */
export interface CheckOutcome {
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  /** What a reader should know beside the verdicts, without secrets; one sentence each. */
  readonly notes: readonly string[];
  /** Tells whether an operation was part of the run. Default: all were. */
  readonly isInScope?: (operationId: string) => boolean;
  /** What of the contract the run touched. */
  readonly coverage?: readonly OperationCoverage[];
  /** What a client spent. */
  readonly budget?: SpentBudget;
}

/** Says how a command line becomes a check. */
export interface CheckRequest<R extends RuleInfo, O extends CheckOptions> {
  /** The command as it was parsed: it tells what was said from what is a default. */
  readonly command: Command;
  readonly options: O;
  /** What is judged, as far as that is known before the configuration is read. */
  readonly subject: string;
  /** Describes the check, once the configuration has said what the command line has not. */
  readonly describe: (options: O, config: Config) => Promise<Check<R>>;
}

/**
 * Runs a check from its options to its exit code: 0 kept, 1 broken.
 *
 * What goes wrong before there is a verdict is thrown, for the command line to print as one sentence and to exit
 * with 2; the report files, and with `--json` the report, say `could-not-run` beforehand.
 */
export async function runCheck<R extends RuleInfo, O extends CheckOptions>(
  request: CheckRequest<R, O>,
): Promise<void> {
  const startedAtMs = Date.now();
  let options = request.options;
  const { parent } = request.command;
  const name = [
    ...(parent?.name() === "check" ? ["countersign check"] : ["countersign"]),
    request.command.name(),
  ].join(" ");
  const run = await (async () => {
    const config = await readConfig(options.config);
    options = applyConfig(options, config, request.command);
    return finishRun(await request.describe(options, config), options);
  })().catch(async (error: unknown) => {
    const given = { command: name, subject: request.subject };
    const failed = failedRun(given, { seed: options.seed, startedAtMs, failure: messageOf(error) });
    if (options.json) printJson(failed.report);
    await writeReports(
      failed,
      options.report.filter(({ kind }) => isReportKind(kind)),
    );
    throw error;
  });
  printRun(run, options);
  if (process.env.COUNTERSIGN_DEBUG) printErrors(run);
  await writeReports(run, options.report);
  process.exitCode = exitCodeOf(run.report.verdict);
}

async function finishRun<R extends RuleInfo>(check: Check<R>, options: CheckOptions): Promise<FinishedRun> {
  for (const { kind } of options.report) reportWriter(kind);
  await requireWritable(options.report);
  const planned = selectRules(check.suite, selectionOf(check.suite, options));
  const baseline = await baselineAt(options.baseline);
  const document = readContractDocument(await readContract(options.spec, options.overlay), options.spec);
  const spec = identifySpec(document);
  const mask = createSecretMask();
  const onProgress = progressOf(options, baseline);
  onProgress({
    event: "note",
    says: `Holding ${check.subject} to ${spec.title} ${spec.version}: ${ruleCount(planned.length)}, seed ${options.seed}.`,
  });
  const startedAtMs = Date.now();
  const source = await contractSourceOf(options.spec);
  const { journal, notes, isInScope, coverage, budget, ...brought } = await check.run({
    planned,
    document,
    options,
    mask,
    onProgress,
  });
  const { replay } = options;
  const results = replay === undefined ? brought.results : onlyFinding(brought.results, replay);
  const { report: judged, details } = assembleReport({
    suite: check.suite,
    planned,
    results,
    seed: options.seed,
    spec,
    mask,
    commandLine: (...given) => commandLineOf(check, [...given, "--seed", String(options.seed)]),
    ...(baseline && { baseline }),
    ...(isInScope && scopeOf(document, isInScope, coverage)),
  });
  const report = { ...judged, ...(budget && { budget }) };
  const { command, subject } = check;
  const durationMs = Date.now() - startedAtMs;
  return {
    ...{ command, subject, report, details, planned, results, journal, mask, notes, startedAtMs, durationMs },
    ...(coverage && { coverage }),
    ...(source && { source }),
    ...(replay !== undefined && { replay }),
  };
}

/** Says which operations could have failed: what a run has not reached may fail as ever. */
function scopeOf(
  document: JsonObject,
  isInScope: (operationId: string) => boolean,
  coverage: readonly OperationCoverage[] = [],
): Pick<Parameters<typeof assembleReport>[0], "isInScope" | "isOperation"> {
  const ids = operationIdsOf(document);
  const unreached = new Set(
    coverage.filter(({ reached }) => reached === "no").map(({ operationId }) => operationId),
  );
  return { isOperation: (id) => ids.has(id), isInScope: (id) => isInScope(id) && !unreached.has(id) };
}

/** A replay runs the rule of its finding alone. */
function selectionOf<R extends RuleInfo>(suite: readonly R[], options: CheckOptions): CheckOptions {
  const { replay } = options;
  if (replay === undefined) return options;
  return { ...options, only: [findRule(suite, readFindingId(replay).rule, "--replay").id], skip: [] };
}

function commandLineOf(
  { command, subject, separator }: Pick<Check<RuleInfo>, "command" | "subject" | "separator">,
  given: readonly string[],
): string {
  return [command, ...given, ...(separator ? [separator] : []), subject].join(" ");
}

async function baselineAt(path: string | undefined): Promise<Baseline | undefined> {
  return path === undefined ? undefined : readBaseline(await readJsonFile(path, "The baseline"), path);
}
