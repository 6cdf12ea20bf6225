import { Command } from "commander";
import { type ClientRule, checkClient, clientRules, openAdapterProcess } from "../../conformance/index.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { endClientsWhen } from "./end-clients-with-us.ts";
import { interruption } from "./interruption.ts";
import { patienceOption } from "./patience.ts";
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
    .addOption(patienceOption());
  return addCheckOptions(command).action(runClientCheck);
}

async function runClientCheck(
  [command = "", ...args]: readonly string[],
  given: CheckClientOptions,
  parsed: Command,
): Promise<void> {
  const subject = [command, ...args].map(shellWord).join(" ");
  const interrupted = interruption();
  endClientsWhen(interrupted);
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
          interrupted,
          onProgress,
        }),
    }),
  });
}
