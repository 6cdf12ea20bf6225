import { Command, InvalidArgumentError, Option } from "commander";
import {
  type CheckedServer,
  checkServer,
  type Effects,
  type Effort,
  type JsonObject,
  onlyFinding,
  operationIdsOf,
  readFindingId,
  type ServerRule,
  selectRules,
  serverRules,
  UnknownFindingError,
} from "../../conformance/index.ts";
import { requireBaseUrl } from "./base-url.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { findIdentities } from "./find-identities.ts";
import { interruption } from "./interruption.ts";
import { runCheck } from "./run-check.ts";

interface CheckServerOptions extends CheckOptions {
  readonly identities?: string;
  readonly effects: Effects;
  readonly effort: Effort;
  readonly maxRequests?: number;
  readonly maxSeconds?: number;
}

/** Creates `countersign check server <url>`. */
export function checkServerCommand(): Command {
  const command = new Command("server")
    .description("send requests drawn from the contract to a server, and judge what it answers")
    .argument(
      "[url]",
      "the server's base URL, to which the contract's paths are appended (default: the configuration's)",
    )
    .option("--identities <file>", "sign in as those whom this file names (default: the sandbox's own file)")
    .addOption(
      new Option("--effects <kind>", "what the run may change: nothing, what it made itself, or anything")
        .choices(["read", "own", "destructive"])
        .default("own"),
    )
    .addOption(
      new Option(
        "--effort <amount>",
        "how many cases to draw for each operation: a handful, a sample, or all",
      )
        .choices(["low", "default", "max"])
        .default("default"),
    )
    .addOption(
      new Option("--max-requests <number>", "end the run after so many requests").argParser(readAmount),
    )
    .addOption(
      new Option("--max-seconds <number>", "end the run after so many seconds").argParser(readAmount),
    );
  return addCheckOptions(command).action(runServerCheck);
}

async function runServerCheck(
  url: string | undefined,
  given: CheckServerOptions,
  command: Command,
): Promise<void> {
  const interrupted = interruption();
  await runCheck<ServerRule, CheckServerOptions>({
    ...{ command, options: given, subject: url ?? "" },
    describe: async (options, config) => {
      const baseUrl = requireBaseUrl(url ?? config.baseUrl);
      const { effects, effort, seed, includePlanned, maxRequests, maxSeconds } = options;
      return {
        command: "countersign check server",
        subject: baseUrl,
        suite: await serverRules(),
        run: async ({ planned, document, mask, onProgress }) => {
          const { replay } = options;
          if (replay !== undefined) requireFinding(replay, document);
          const identities = await findIdentities(baseUrl, options.identities, config);
          const budget = {
            ...(maxRequests !== undefined && { requests: maxRequests }),
            ...(maxSeconds !== undefined && { durationMs: maxSeconds * 1000 }),
          };
          const given = { baseUrl, document, identities, mask, interrupted, seed, effects, effort };
          const check = (rules: readonly ServerRule[]) =>
            checkServer({ ...given, planned: rules, includePlanned, budget, onProgress });
          const checked = await check(planned);
          if (replay === undefined || interrupted.aborted || hasFinding(checked, replay)) return checked;
          // What a rule draws, and what there is to judge, hangs on the rules before it.
          onProgress({
            event: "note",
            says: "It did not happen with its rule alone: the whole run is repeated.",
          });
          const whole = await check(selectRules(await serverRules(), options));
          return {
            ...whole,
            results: whole.results.filter(({ rule }) => planned.some(({ id }) => id === rule.id)),
          };
        },
      };
    },
  });
}

function hasFinding({ results }: Pick<CheckedServer, "results">, id: string): boolean {
  return onlyFinding(results, id).some(({ breaches }) => breaches.length > 0);
}

/** @throws UnknownFindingError where a finding is of an operation that the contract does not have */
function requireFinding(id: string, document: JsonObject): void {
  const { operationId } = readFindingId(id);
  if (operationId !== undefined && !operationIdsOf(document).has(operationId))
    throw new UnknownFindingError(id, operationId);
}

function readAmount(value: string): number {
  const amount = Number(value);
  if (amount > 0 && Number.isFinite(amount)) return amount;
  throw new InvalidArgumentError("Give a number above 0.");
}
