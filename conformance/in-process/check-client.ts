import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { identifySpec } from "../contract/spec-identity.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { selectRules } from "../engine/select-rules.ts";
import { checkClient as holdToRules } from "../harness/check-client.ts";
import { assembleReport } from "../report/assemble-report.ts";
import type { FinishedRun } from "../report/finished-run.ts";
import { reportWriter } from "../report/kinds.ts";
import { createPaint } from "../report/paint.ts";
import type { Report } from "../report/report.ts";
import { writeTerminal } from "../report/terminal.ts";
import { clientRules } from "../rules/client-rules.ts";
import type { ClientFactory } from "./driven-client.ts";
import { openClientInProcess } from "./open-client.ts";

/** Says to what a client is held, and how. */
export interface CheckClientOptions {
  /** The contract: an OpenAPI document without references to other files. Default: the orders API of this package. */
  readonly contract?: object;
  /** Runs these rules alone. Default: all that judge a client. */
  readonly only?: readonly string[];
  /** Leaves these rules out. Default: none. */
  readonly skip?: readonly string[];
  /** Runs the rules of this level and above. Default `may`: all. */
  readonly level?: "must" | "should" | "may";
  /** Takes in operations that the contract marks as planned. Default false. */
  readonly includePlanned?: boolean;
  /** How long the client may take for an answer, in milliseconds. Default 10 000. */
  readonly patienceMs?: number;
  /** Decides every token, id and delay; the same seed plays the same. Default 1. */
  readonly seed?: number;
  /** What reports call the client. Default `client`. */
  readonly name?: string;
}

/** Holds what became of a check: the report that `countersign check client --json` prints, and how to write it. */
export interface ClientRun extends Report {
  /** What a person reads: each finding with a diagram of who sent what, and the verdict. */
  readonly text: string;
  /**
   * Writes the run as a report file: `html`, `junit`, `json`, `sarif`, `markdown`, `github` or `har`.
   *
   * @throws UnknownReportKindError where there is no such kind
   */
  readonly write: (kind: string) => string;
}

const platformFetch = globalThis.fetch;

/**
 * Holds a client to the rules inside this process: plays each rule's scenario with it, on a scripted server of its
 * own on the loopback interface.
 *
 * @param factory makes the client; each scenario has one of its own
 * @throws UnknownRuleError where `only` or `skip` name no rule
 * @throws UndrivableContractError where the contract does not say how a session is refreshed
 */
export async function checkClient(
  factory: ClientFactory,
  options: CheckClientOptions = {},
): Promise<ClientRun> {
  const { only = [], skip = [], level = "may", seed = 1, name = "client", ...rest } = options;
  const startedAtMs = Date.now();
  const contract = readContractDocument(rest.contract ?? document);
  const suite = await clientRules();
  const planned = selectRules(suite, { only, skip, level });
  const mask = createSecretMask();
  const commandLine = (...given: string[]) =>
    `checkClient(factory, { ${[...given, `seed: ${seed}`].join(", ")} })`;
  const brought = await holdToRules({
    ...rest,
    document: contract,
    planned,
    open: openClientInProcess({ factory, fetch: platformFetch, hello: { name, version: "" } }),
    reproduce: ({ id }) => commandLine(`only: ["${id}"]`),
    mask,
    seed,
  });
  const spec = identifySpec(contract);
  const { results } = brought;
  const { report, details } = assembleReport({ suite, planned, results, seed, spec, mask, commandLine });
  const run: FinishedRun = {
    ...brought,
    ...{ command: "checkClient", subject: name, report, details, planned, mask, startedAtMs },
    durationMs: Date.now() - startedAtMs,
  };
  return {
    ...report,
    text: writeTerminal(run, createPaint(false)),
    write: (kind) => reportWriter(kind)(run),
  };
}
