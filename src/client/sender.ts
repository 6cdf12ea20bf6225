import { type ReplayClass, replayClassOfMethod } from "../contract/replay-class.ts";
import { type Call, type CallInit, metaOfCall, openCall } from "./call.ts";
import type { CallMeta } from "./call-meta.ts";
import { operationOf } from "./client-contract.ts";
import type { CriticalSender } from "./critical-sender.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Line } from "./line.ts";
import { createOperationFinder } from "./operation-finder.ts";
import { refuseReusedKey } from "./refuse-reused-key.ts";
import { replayClassFor } from "./replay-order.ts";
import type { Resumption } from "./resumption.ts";
import { sendGuarded } from "./send-guarded.ts";
import { sendRepeatable } from "./send-repeatable.ts";
import type { Sent } from "./sent.ts";
import type { Fetch } from "./wire.ts";

/** How a request is to be sent. */
export interface SendOptions {
  /** The operation that the request calls; found by method and path if left out. */
  readonly operationId?: string | undefined;
  /** A stricter replay class than the contract's. */
  readonly replay?: ReplayClass | undefined;
  /** Of a critical write that may have been sent before: the evidence is read first. */
  readonly resume?: Resumption | undefined;
  /** The sign-in that the call belongs to. @default the present one */
  readonly signInId?: string | undefined;
}

/**
 * Sends a request in the way that its replay class demands.
 *
 * @param input a whole URL, or a request to take what `init` does not say from.
 * @param init taken over, and changed.
 */
export type Sender = (input: string | Request, init: CallInit, options?: SendOptions) => Promise<Sent>;

/** What a sender is made of. */
export interface SenderOptions {
  readonly line: Line;
  readonly sendCritical: CriticalSender;
  /** Serves the requests to other origins. */
  readonly fetch: Fetch;
  readonly newKey: () => string;
  /** In milliseconds; 0 means for ever. */
  readonly attemptTimeoutMs?: number;
  readonly presentSignInId: () => string | undefined;
}

const FOREIGN: CallMeta = { attempts: 1, refreshed: false, replayed: false, outcome: "sent", requestIds: [] };
/** The outcome of a critical write must be settled while somebody waits for it. */
const CRITICAL_TIMEOUT_MS = 30_000;

/** Creates the sender of one session. */
export function createSender(options: SenderOptions): Sender {
  const { line, sendCritical, fetch, newKey, attemptTimeoutMs, presentSignInId } = options;
  const { contract, base } = line;
  const findOperation = createOperationFinder(contract.operations);

  /** The caller's key goes before ours, and one key serves every sending of a call. */
  function takeKey(headers: Headers, resume: Resumption | undefined): string | undefined {
    const { header } = contract.idempotency ?? {};
    if (header === undefined) return undefined;
    const key = resume?.idempotencyKey ?? headers.get(header) ?? newKey();
    headers.set(header, key);
    return key;
  }

  function plan(input: string | Request, init: CallInit, given: SendOptions): Call {
    const url = typeof input === "string" ? input : input.url;
    const { method, headers } = init;
    const path = () => new URL(url).pathname.slice(base.prefix.length);
    const { operationId = findOperation(method, path()), signInId = presentSignInId(), resume } = given;
    const operation = operationId === undefined ? undefined : operationOf(contract, operationId);
    const declared = operation?.replay ?? replayClassOfMethod(method);
    const replay = replayClassFor(declared, given.replay, operationId ?? method);
    if (operation !== undefined && !headers.has("accept")) headers.set("Accept", "application/json");
    // Where a redirect leads is ours to judge.
    init.redirect = "manual";
    const call = openCall({
      input,
      url,
      init,
      operationId,
      operation,
      replay,
      idempotencyKey: operation?.idempotencyKey ? takeKey(headers, resume) : undefined,
      timeoutMs: attemptTimeoutMs ?? (replay === "p0" ? CRITICAL_TIMEOUT_MS : 0),
      signInId,
    });
    return resume === undefined ? call : resumed(call, resume);
  }

  return async (input, init, given = {}) => {
    // Another origin is none of our business: it gets no token and no key, and its 401 renews nothing.
    const url = typeof input === "string" ? input : input.url;
    if (!url.startsWith(`${base.origin}/`)) {
      return { response: await fetch(new Request(input, init as RequestInit)), meta: FOREIGN };
    }
    const call = plan(input, init, given);
    if (call.replay === "p0") return sendCritical(call);
    const response = await (call.replay === "guarded" ? sendGuarded : sendRepeatable)(call, line);
    if (response.status === 422) await refuseReusedKey(call, response);
    return { response, meta: metaOfCall(call) };
  };
}

function resumed(call: Call, resume: Resumption): Call {
  if (call.replay !== "p0") {
    throw new ConfigurationError(`${call.operationId} is not critical: leave \`resume\` out.`);
  }
  const { firstSentAtMs, attempts = 1, requestIds = [], isBodyLost = false } = resume;
  return { ...call, isResumed: true, firstSentAtMs, attempts, requestIds: [...requestIds], isBodyLost };
}
