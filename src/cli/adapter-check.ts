import { Command } from "commander";
import {
  type CheckedAdapter,
  checkAdapter,
  clientRules,
  openAdapterProcess,
  protocolVersion,
  readContractDocument,
  writeAdapterCheck,
} from "../../conformance/index.ts";
import { overlayOption } from "./check-options.ts";
import { endClientsWithUs } from "./end-clients-with-us.ts";
import { messageOf } from "./failure.ts";
import { patienceOption } from "./patience.ts";
import { stdoutPaint } from "./print-run.ts";
import { readContract } from "./read-contract.ts";

/** A slow machine is no fault of an adapter's: one that ends at all is given the time. In milliseconds. */
const endWithinMs = 10_000;

interface AdapterCheckOptions {
  readonly spec?: string;
  readonly overlay: readonly string[];
  /** How long the adapter may take for an answer, in milliseconds. */
  readonly patience: number;
  readonly json: boolean;
}

/** Creates `countersign adapter check -- <command>`, which tells an adapter's author what is missing. */
export function adapterCheckCommand(): Command {
  return new Command("check")
    .description("try an adapter on a server that answers everything, and say what it lacks of the protocol")
    .argument("<command...>", "the adapter and its arguments, after --")
    .option("--spec <file>", "call the operations of this OpenAPI document instead of Countersign's own")
    .addOption(overlayOption())
    .addOption(patienceOption())
    .option("--json", "print one JSON object to stdout, and nothing else there", false)
    .action(runAdapterCheck);
}

async function runAdapterCheck(
  [command = "", ...args]: readonly string[],
  { spec, overlay, patience: patienceMs, json }: AdapterCheckOptions,
): Promise<void> {
  endClientsWithUs();
  const checked = await (async () => {
    const document = readContractDocument(await readContract(spec, overlay), spec);
    const open: Parameters<typeof checkAdapter>[0]["open"] = (environment) =>
      openAdapterProcess({ ...environment, command, args, endWithinMs });
    return checkAdapter({ document, open, rules: await clientRules(), seed: 1, patienceMs });
  })().catch((error: unknown) => {
    if (json) printJson({ verdict: "could-not-run", reason: messageOf(error), points: [] });
    throw error;
  });
  const verdict = checked.points.some((point) => point.verdict === "broken") ? "broken" : "kept";
  if (json) printJson({ verdict, ...checked });
  else process.stdout.write(writeAdapterCheck(checked, stdoutPaint()));
  process.exitCode = verdict === "kept" ? 0 : 1;
}

function printJson(
  checked: CheckedAdapter & {
    readonly verdict: "kept" | "broken" | "could-not-run";
    readonly reason?: string;
  },
): void {
  process.stdout.write(`${JSON.stringify({ protocol: protocolVersion, ...checked }, null, 2)}\n`);
}
