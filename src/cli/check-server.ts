import { Command, Option } from "commander";
import { checkServer, type Effects, serverRules } from "../../conformance/index.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { BadUrlError } from "./errors/bad-url-error.ts";
import { findIdentities } from "./find-identities.ts";
import { runCheck } from "./run-check.ts";

interface CheckServerOptions extends CheckOptions {
  readonly identities?: string;
  readonly effects: Effects;
}

/** Creates `countersign check server <url>`. */
export function checkServerCommand(): Command {
  const command = new Command("server")
    .description("send requests drawn from the contract to a server, and judge what it answers")
    .argument("<url>", "the server's base URL, to which the contract's paths are appended")
    .option("--identities <file>", "sign in as those whom this file names (default: the sandbox's own file)")
    .addOption(
      new Option("--effects <kind>", "what the run may change: nothing, what it made itself, or anything")
        .choices(["read", "own", "destructive"])
        .default("own"),
    );
  return addCheckOptions(command).action(runServerCheck);
}

async function runServerCheck(url: string, options: CheckServerOptions): Promise<void> {
  const baseUrl = url.replace(/\/+$/, "");
  const suite = await serverRules();
  await runCheck(
    {
      command: "countersign check server",
      subject: baseUrl,
      suite,
      prepare: () => requireBaseUrl(url),
      run: async ({ planned, document, mask, onProgress }) => {
        const { effects, seed, includePlanned } = options;
        const identities = await findIdentities(baseUrl, options.identities);
        return checkServer({
          baseUrl,
          document,
          planned,
          identities,
          mask,
          seed,
          effects,
          includePlanned,
          onProgress,
        });
      },
    },
    options,
  );
}

function requireBaseUrl(given: string): void {
  const url = URL.parse(given);
  const isBase = url && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  if (!isBase) throw new BadUrlError(`"${given}" is not the base URL of a server`);
  if (url.username !== "" || url.password !== "")
    throw new BadUrlError("A base URL has no user name and no password");
}
