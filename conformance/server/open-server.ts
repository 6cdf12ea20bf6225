import { setTimeout as sleep } from "node:timers/promises";
import { readContract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { Journal } from "../engine/journal.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import { hasSession } from "./bearings.ts";
import type { CheckServerOptions } from "./check-server-options.ts";
import type { Left } from "./coverage.ts";
import { endSessions } from "./end-sessions.ts";
import { endThings } from "./end-things.ts";
import { endsRun } from "./ends-run.ts";
import { ServerGoneError } from "./errors/server-gone.ts";
import { SignInRefusedError } from "./errors/sign-in-refused.ts";
import { createKnownResources, type ResourceValues } from "./known-resources.ts";
import { learningSecrets } from "./learn-secrets.ts";
import { createPatience } from "./patience.ts";
import { createPlanner } from "./planner.ts";
import { byReach } from "./role-identity.ts";
import { createRounds } from "./rounds.ts";
import { createSend, type Send } from "./send.ts";
import { createServerUnderCheck, type ServerUnderCheck } from "./server-under-check.ts";
import { createSessions } from "./sessions.ts";
import { sweep } from "./sweep.ts";
import { createVisitor } from "./visitor.ts";

/** Says how a server is opened: as it is checked, with what its requests go through. */
export type OpenServerOptions = CheckServerOptions & Required<Pick<CheckServerOptions, "fetch">>;

/** Holds a server that has answered, and that the first identity is signed in to. */
export interface OpenServer {
  readonly server: ServerUnderCheck;
  /**
   * Removes what the run made, once no finding needs it any more, ends its sessions, and names what is still there.
   */
  readonly sweep: () => Promise<Left>;
}

/**
 * Opens a server for a check: makes sure that it answers, and signs the first identity in.
 *
 * @param end is aborted once the server is gone, so that no rule is judged by its silence
 * @throws ServerGoneError where nothing answers at the address
 * @throws SignInRefusedError where the first identity is not let in
 */
export async function openServer(
  options: OpenServerOptions,
  journal: Journal,
  end: AbortController,
): Promise<OpenServer> {
  const {
    mask,
    effects = "own",
    effort = "default",
    nowMs = Date.now,
    onProgress,
    planned,
    seed,
    budget,
  } = options;
  const contract = readContract(options.document);
  const operations = contract.operations.filter((one) => options.includePlanned || !isPlanned(one));
  const identities = byReach(options.identities ?? []);
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const wait = options.sleep ?? ((durationMs: number) => pause(durationMs, end.signal));
  const sender = senderFor({ ...options, sleep: wait }, journal);
  const send = endingWhenGone(learningSecrets(sender, contract.session, mask), end);
  const random = createSeededRandom(seed);
  const resources = createKnownResources(contract.operations);
  const sessions = createSessions({ contract, baseUrl, send, mask, nowMs });
  const made = { contract, baseUrl, mask, identities, sessions, resources, random, effects, send };
  const planner = createPlanner(made);
  const visitor = createVisitor({ ...made, planner });

  await greet(baseUrl, send);
  const [first] = identities;
  if (first && hasSession(first.credentials, contract)) await sessions.accessToken(first);

  const onStep = (says: string, leftMs?: number) =>
    onProgress?.({ event: "step", says, ...(leftMs !== undefined && { leftMs }) });
  const patience = createPatience({
    ...{ nowMs, sleep: wait, onStep },
    ...(budget && { budget }),
  });
  const rounds = createRounds({ seed, effort, nowMs, journal, planned, onStep, ...(budget && { budget }) });
  const judged = { ...made, effort, patience, operations, planner, visitor, journal, onStep, rounds };
  const server = createServerUnderCheck(judged);
  let over: ReadonlySet<ResourceValues> = new Set();
  const tidyUp = async () => {
    await sweep(operations, resources, visitor);
    over = await endThings(server);
    await endSessions({
      ...{ contract, baseUrl, identities, sessions, send },
      exchanges: journal.exchanges(),
    });
  };
  return {
    server,
    sweep: async () => {
      if (!(end.signal.reason instanceof ServerGoneError)) {
        // What was judged stands, also where the server dies, lets nobody sign in any more, or somebody loses patience,
        // while it is tidied up.
        await tidyUp().catch((error: unknown) => {
          if (!endsRun(error) && !(error instanceof SignInRefusedError)) throw error;
        });
      }
      const left = resources.made();
      return {
        over: left.filter((thing) => over.has(thing)),
        living: left.filter((thing) => !over.has(thing)),
      };
    },
  };
}

/** Makes sure that something answers at an address, whatever it answers. */
async function greet(baseUrl: string, send: Send): Promise<void> {
  const { failure } = await send({ method: "GET", url: `${baseUrl}/`, headers: [["Accept", "*/*"]] });
  if (failure !== undefined) throw new ServerGoneError(baseUrl, failure);
}

function senderFor(
  options: OpenServerOptions & Required<Pick<CheckServerOptions, "sleep">>,
  journal: Journal,
): Send {
  return createSend({
    journal,
    fetch: options.fetch,
    sleep: options.sleep,
    nowMs: options.nowMs ?? Date.now,
    timeoutMs: options.timeoutMs ?? 10_000,
  });
}

/** Waits, but no longer than a run goes on; while it is tidied up, for the whole time again. */
async function pause(durationMs: number, end: AbortSignal): Promise<void> {
  if (end.aborted) return sleep(durationMs);
  await sleep(durationMs, undefined, { signal: end }).catch((error: unknown) => {
    if (!end.aborted) throw error;
  });
}

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
