import { Command } from "commander";
import {
  type Effects,
  type Identity,
  type PlannedOperation,
  planOperations,
  readContractDocument,
  serverRules,
} from "../../conformance/index.ts";
import { requireBaseUrl } from "./base-url.ts";
import { overlayOption } from "./check-options.ts";
import { readConfig } from "./config/read-config.ts";
import { findIdentities } from "./find-identities.ts";
import { stdoutPaint } from "./print-run.ts";
import { readContract } from "./read-contract.ts";

interface PlanCommandOptions {
  readonly config?: string;
  readonly spec?: string;
  readonly overlay: readonly string[];
  readonly identities?: string;
  readonly includePlanned: boolean;
  readonly json: boolean;
}

/** Creates `countersign plan <url>`. */
export function planCommand(): Command {
  return new Command("plan")
    .description("print what a check of a server would send at each level of effects, and send nothing")
    .argument("[url]", "the server's base URL (default: the configuration's)")
    .option("--config <file>", "take from this file what is not said here (default: countersign.config.json)")
    .option("--spec <file>", "plan by this OpenAPI document instead of Countersign's own")
    .addOption(overlayOption())
    .option("--identities <file>", "plan for those whom this file names (default: the sandbox's own file)")
    .option("--include-planned", "take in operations that the contract marks as planned", false)
    .option("--json", "print one JSON object", false)
    .action(async (url: string | undefined, options: PlanCommandOptions) => {
      const config = await readConfig(options.config);
      const baseUrl = requireBaseUrl(url ?? config.baseUrl);
      const spec = options.spec ?? config.spec;
      const overlays = options.overlay.length > 0 ? options.overlay : config.overlay;
      const document = readContractDocument(await readContract(spec, overlays), spec);
      const identities = await findIdentities(baseUrl, options.identities, config);
      const includePlanned = options.includePlanned || config.includePlanned === true;
      const operations = planOperations({ document, identities, includePlanned });
      const rules = (await serverRules()).map(({ id }) => id);
      const plan = {
        baseUrl,
        operations,
        rules,
        identities: identities.map(({ name, role }) => ({ name, role })),
      };
      process.stdout.write(options.json ? `${JSON.stringify(plan, null, 2)}\n` : describe(plan, identities));
    });
}

/** What each level of `--effects` adds to the one before. */
const levels: Readonly<Record<Effects, string>> = {
  read: "--effects read: changes nothing but sessions of its own",
  own: "--effects own, the default: makes things, and changes and removes what it made",
  destructive: "--effects destructive: changes whatever it finds",
};

interface Plan {
  readonly baseUrl: string;
  readonly operations: readonly PlannedOperation[];
  readonly rules: readonly string[];
}

function describe({ baseUrl, operations, rules }: Plan, identities: readonly Identity[]): string {
  const paint = stdoutPaint();
  const width = Math.max(0, ...operations.map(({ operationId }) => operationId.length));
  const line = ({ operationId, method, path, does, as, refused }: PlannedOperation) => {
    const who =
      refused === undefined ? (as === undefined ? "without a session" : `as ${as}`) : `(${refused})`;
    return `  ${method.padEnd(7)}${operationId.padEnd(width)}  ${path}\n    ${paint("dim", `${does}, ${who}`)}`;
  };
  const sections = Object.entries(levels).map(([level, says]) => {
    const own = operations.filter(({ effects }) => effects === level);
    return [`${paint("bold", says)} (${count(own.length, "operation")})`, ...own.map(line)].join("\n");
  });
  const whom =
    identities.length === 0
      ? "nobody"
      : identities.map(({ name, role }) => `${name}${role ? ` (${role})` : ""}`).join(", ");
  return [
    `What \`countersign check server ${baseUrl}\` would send; nothing has been sent.`,
    ...sections,
    `Each operation is also called without credentials, or with wrong ones, and with input that it must refuse, by ${count(rules.length, "rule")}.\nSigned in: ${whom}. Bound a run with --max-requests and --max-seconds.`,
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
