import { setTimeout as sleep } from "node:timers/promises";
import { readContract } from "../contract/contract.ts";
import type { JsonObject } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { createJournal, type Journal } from "../engine/journal.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import { type Progress, runRules } from "../engine/run-rules.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import { coverageNotes } from "./coverage.ts";
import type { Effects } from "./effects.ts";
import { ServerGoneError } from "./errors/server-gone.ts";
import type { Identity } from "./identity.ts";
import { createKnownResources } from "./known-resources.ts";
import { learningSecrets } from "./learn-secrets.ts";
import { createPlanner } from "./planner.ts";
import { byReach } from "./role-identity.ts";
import { createSend, type Fetch, type Send } from "./send.ts";
import { createServerUnderCheck, type ServerRule } from "./server-under-check.ts";
import { createSessions } from "./sessions.ts";
import { createVisitor } from "./visitor.ts";

/** Says which server to check, by which rules, against which contract. */
export interface CheckServerOptions {
  readonly baseUrl: string;
  readonly document: JsonObject;
  /** The rules to run, in this order. */
  readonly planned: readonly ServerRule[];
  /** Whom the suite may sign in as; without any, secured operations are only asked without credentials. */
  readonly identities?: readonly Identity[];
  readonly mask: SecretMask;
  readonly seed: number;
  /** What the run may change. Default `own`. */
  readonly effects?: Effects;
  /** Whether operations that the contract marks as planned are checked too. Default false. */
  readonly includePlanned?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** How long one answer may take, in milliseconds. Default 10000. */
  readonly timeoutMs?: number;
  /** Waits for a number of milliseconds. Default: a timer. */
  readonly sleep?: (durationMs: number) => Promise<void>;
  /** Tells the time in milliseconds since the epoch. Default `Date.now`. */
  readonly nowMs?: () => number;
}

/** Holds what a check of a server brought home. */
export interface CheckedServer {
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  readonly notes: readonly string[];
  readonly isInScope: (operationId: string) => boolean;
}

/**
 * Checks a server by the rules, and says what became of each.
 *
 * A server that stops answering ends the run: rules that had no turn are missing from the results.
 *
 * @throws ServerGoneError where nothing listens at the address to begin with
 * @throws SignInRefusedError where the first identity is not let in
 */
export async function checkServer(options: CheckServerOptions): Promise<CheckedServer> {
  const { planned, document, mask, seed, effects = "own", onProgress } = options;
  const contract = readContract(document);
  const operations = contract.operations.filter((one) => options.includePlanned || !isPlanned(one));
  const identities = byReach(options.identities ?? []);
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const journal = createJournal();
  const nowMs = options.nowMs ?? Date.now;
  const end = new AbortController();
  const send = endingWhenGone(
    learningSecrets(createSend(sendOptions(options, journal)), contract.session, mask),
    end,
  );
  const random = createSeededRandom(seed);
  const resources = createKnownResources(contract.operations);
  const sessions = createSessions({
    contract,
    ...(contract.session && { session: contract.session }),
    baseUrl,
    send,
    mask,
    nowMs,
  });
  const planner = createPlanner({
    contract,
    baseUrl,
    identities,
    sessions,
    resources,
    random,
    effects,
    send,
  });
  const visitor = createVisitor({ contract, baseUrl, planner, send, sessions, resources });

  await greet(baseUrl, send);
  if (identities[0]) await sessions.accessToken(identities[0]);

  const server = createServerUnderCheck({
    contract,
    operations,
    visitor,
    resources,
    sessions,
    identities,
    journal,
    random,
    onStep: (says) => onProgress?.({ event: "step", says }),
  });
  const results = await runRules({
    rules: planned,
    withSubject: (_rule, judge) => judge(server),
    signal: end.signal,
    ...(onProgress && { onProgress }),
  });
  const notes = end.signal.aborted
    ? [`The run ended early: ${String(end.signal.reason?.message ?? end.signal.reason)}`]
    : coverageNotes(await server.tour());
  const scope = new Set(operations.map(({ id }) => id));
  return { results, journal, notes, isInScope: (id) => scope.has(id) };
}

/** Makes sure that something answers at an address, whatever it answers. */
async function greet(baseUrl: string, send: Send): Promise<void> {
  const { failure } = await send({ method: "GET", url: `${baseUrl}/`, headers: [["Accept", "*/*"]] });
  if (failure !== undefined) throw new ServerGoneError(baseUrl, failure);
}

function sendOptions(options: CheckServerOptions, journal: Journal) {
  return {
    journal,
    fetch: options.fetch ?? globalThis.fetch,
    sleep: options.sleep ?? ((durationMs: number) => sleep(durationMs)),
    nowMs: options.nowMs ?? Date.now,
    timeoutMs: options.timeoutMs ?? 10_000,
  };
}

/** Makes a sender end the run once the server is gone, so that no rule is judged by its silence. */
function endingWhenGone(send: Send, end: AbortController): Send {
  return (request) =>
    send(request).catch((error: unknown) => {
      if (error instanceof ServerGoneError) end.abort(error);
      throw error;
    });
}

function isPlanned({ node }: Operation): boolean {
  return node["x-availability"] === "planned";
}
