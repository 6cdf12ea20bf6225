import { Command } from "commander";
import { checkTraffic, readHar, type TrafficRule, trafficRules } from "../../conformance/index.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { runCheck } from "./run-check.ts";
import { shellWord } from "./shell-word.ts";

/** Creates `countersign check traffic <file.har>`. */
export function checkTrafficCommand(): Command {
  const command = new Command("traffic")
    .description("judge recorded traffic: what the client sent when, and what the server answered")
    .argument(
      "<har>",
      "a recording in the HTTP Archive format: a browser's, Playwright's, mitmproxy's or ours",
    );
  return addCheckOptions(command).action(runTrafficCheck);
}

async function runTrafficCheck(path: string, given: CheckOptions, command: Command): Promise<void> {
  const subject = shellWord(path);
  await runCheck<TrafficRule, CheckOptions>({
    ...{ command, options: given, subject },
    describe: async ({ includePlanned }) => {
      const recording = await readHar(path);
      return {
        command: "countersign check traffic",
        subject,
        suite: await trafficRules(),
        run: ({ planned, document, mask, onProgress }) =>
          checkTraffic({
            ...{ document, planned, recording, mask, includePlanned, onProgress },
            reproduce: ({ id }) => `countersign check traffic --only ${id} ${subject}`,
          }),
      };
    },
  });
}
