import { Command, InvalidArgumentError, Option } from "commander";
import {
  type ClientRule,
  checkClient,
  clientRules,
  killLivingProcesses,
  openAdapterProcess,
} from "../../conformance/index.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { runCheck } from "./run-check.ts";
import { shellWord } from "./shell-word.ts";

interface CheckClientOptions extends CheckOptions {
  /** How long the client may take for an answer, in milliseconds. */
  readonly patience: number;
}

/** Creates `countersign check client -- <command>`. */
export function checkClientCommand(): Command {
  const command = new Command("client")
    .description(
      "drive a client through scenarios on a server that misbehaves by script, and judge what it sends",
    )
    .argument("<command...>", "the client's adapter and its arguments, after --")
    .addOption(
      new Option("--patience <seconds>", "how long the client may take for an answer")
        .argParser(readSeconds)
        .default(10_000, "10"),
    );
  return addCheckOptions(command).action(runClientCheck);
}

async function runClientCheck(
  [command = "", ...args]: readonly string[],
  given: CheckClientOptions,
  parsed: Command,
): Promise<void> {
  const subject = [command, ...args].map(shellWord).join(" ");
  endClientsWithUs();
  await runCheck<ClientRule, CheckClientOptions>({
    ...{ command: parsed, options: given, subject },
    describe: async ({ seed, includePlanned, patience: patienceMs }) => ({
      command: "countersign check client",
      subject,
      suite: await clientRules(),
      run: ({ planned, document, mask, onProgress }) =>
        checkClient({
          document,
          planned,
          open: (environment) => openAdapterProcess({ ...environment, command, args }),
          reproduce: ({ id }) => `countersign check client --only ${id} --seed ${seed} -- ${subject}`,
          mask,
          seed,
          includePlanned,
          patienceMs,
          onProgress,
        }),
    }),
  });
}

/** Clients run in process groups of their own, which an interrupt at the terminal does not reach. */
function endClientsWithUs(): void {
  process.once("exit", killLivingProcesses);
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => process.exit(exitCode));
  }
}

function readSeconds(value: string): number {
  const seconds = Number(value);
  if (seconds > 0 && seconds <= 600) return seconds * 1000;
  throw new InvalidArgumentError("Give seconds, more than 0 and at most 600.");
}
