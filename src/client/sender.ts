import type { Operation } from "../contract/operation.ts";
import { createPathMatcher, type PathMatcher } from "../contract/path-matcher.ts";
import { type ReplayClass, replayClassOfMethod } from "../contract/replay-class.ts";
import { Call } from "./call.ts";
import type { CallMeta } from "./call-meta.ts";
import { type CriticalWrite, recordOf } from "./critical-write.ts";
import { AlreadyInFlightError } from "./errors/already-in-flight-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { type KeptBody, takeBody } from "./kept-body.ts";
import type { Line } from "./line.ts";
import { replayClassFor } from "./replay-order.ts";
import { sendCritical } from "./send-critical.ts";
import { sendGuarded } from "./send-guarded.ts";
import { sendRepeatable } from "./send-repeatable.ts";
import type { Fetch } from "./wire.ts";

export interface SendOptions {
  /** The operation that the request calls; found by method and path if left out. */
  readonly operationId?: string | undefined;
  /** A stricter replay class than the contract's. */
  readonly replay?: ReplayClass | undefined;
  /** The body as it was given to the request, kept for a second sending; else text is read from the request. */
  readonly body?: KeptBody;
}

/** An answer, and how it was come by. */
export interface Sent {
  readonly response: Response;
  readonly meta: CallMeta;
}

/** Sends a request in the way that its replay class demands. */
export type Sender = (request: Request, options?: SendOptions) => Promise<Sent>;

export interface SenderOptions {
  readonly line: Line;
  readonly fetch: Fetch;
  readonly newKey: () => string;
  readonly presentSignInId: () => string | undefined;
  readonly onCriticalWrite: (record: CriticalWrite) => void;
}

export function createSender({
  line,
  fetch,
  newKey,
  presentSignInId,
  onCriticalWrite,
}: SenderOptions): Sender {
  const { base, contract } = line;
  const { operations, idempotency } = contract;
  const inFlight = new Set<string>();
  let match: PathMatcher<string> | undefined;

  function findOperation(request: Request): string | undefined {
    match ??= createPathMatcher(operations);
    return match(request.method, new URL(request.url).pathname.slice(base.prefix.length))?.name;
  }

  function planCall(
    request: Request,
    { operationId = findOperation(request), replay, body }: SendOptions,
    signInId: string | undefined,
  ): Call {
    const operation = operationId === undefined ? undefined : operations[operationId];
    if (operationId !== undefined && operation === undefined) {
      throw new ConfigurationError(`The contract has no operation ${operationId}: check the name.`);
    }
    const declared = operation?.replay ?? replayClassOfMethod(request.method);
    if (operation !== undefined && !request.headers.has("accept"))
      request.headers.set("Accept", "application/json");
    return new Call(request, {
      operationId,
      operation,
      replay: replayClassFor(declared, replay, operationId ?? request.method),
      body,
      signInId,
      idempotencyKey: takeKey(request, operation),
    });
  }

  /** The caller's key goes before ours, and one key serves every sending of a call. */
  function takeKey({ headers }: Request, operation: Operation | undefined): string | undefined {
    if (idempotency === undefined) return undefined;
    const given = headers.get(idempotency.header);
    if (given !== null) return given;
    if (operation?.idempotencyKey !== true) return undefined;
    const key = newKey();
    headers.set(idempotency.header, key);
    return key;
  }

  async function sendOnceAtATime(call: Call): Promise<Sent> {
    const { key } = call;
    if (inFlight.has(key)) throw new AlreadyInFlightError(call.target);
    inFlight.add(key);
    try {
      const { answer, isApplied } = await sendCritical(call, line);
      const meta = call.meta(isApplied ? "applied" : undefined);
      onCriticalWrite(recordOf(call, answer.ok ? meta.outcome : "refused"));
      return { response: answer, meta };
    } catch (error) {
      const outcome = error instanceof StateConflictError ? "conflict" : "unknown";
      if (call.attempts > 0) onCriticalWrite(recordOf(call, outcome));
      throw error;
    } finally {
      inFlight.delete(key);
    }
  }

  return async (given, options = {}) => {
    // Another origin is none of our business: it gets no token and no key, and its 401 renews nothing.
    if (!given.url.startsWith(`${base.origin}/`)) {
      const response = await fetch(given);
      return {
        response,
        meta: { attempts: 1, refreshed: false, replayed: false, outcome: "sent", requestIds: [] },
      };
    }
    // Taken before anything is awaited: whoever signs in meanwhile is somebody else.
    const signInId = presentSignInId();
    const { request, body } = isReady(given, options)
      ? { request: given, body: options.body }
      : await makeReady(given, options);
    const call = planCall(request, { ...options, body }, signInId);
    if (call.plan.replay === "p0") return sendOnceAtATime(call);
    const response = await (call.plan.replay === "guarded"
      ? sendGuarded(call, line)
      : sendRepeatable(call, line));
    return { response, meta: call.meta() };
  };
}

/** Redirects are ours to judge, and a body must be at hand for a second sending. */
function isReady({ redirect, body }: Request, options: SendOptions): boolean {
  return redirect === "manual" && (body === null || options.body !== undefined);
}

async function makeReady(
  given: Request,
  options: SendOptions,
): Promise<{ request: Request; body: KeptBody }> {
  const body = options.body ?? (await takeBody(given));
  const init = body instanceof ArrayBuffer && given.bodyUsed ? { body } : {};
  return { request: new Request(given, { ...init, redirect: "manual" }), body };
}
