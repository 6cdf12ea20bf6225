import { type ReplayClass, replayClassOfMethod } from "../contract/replay-class.ts";
import { type CallInit, openCall, requestOf, targetOf } from "./call.ts";
import { openMeta } from "./call-meta.ts";
import { operationOf } from "./client-contract.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Line } from "./line.ts";
import { createOperationFinder } from "./operation-finder.ts";
import { pathBelow } from "./plain-path.ts";
import { refuseReusedKey } from "./refuse-reused-key.ts";
import { replayClassFor } from "./replay-order.ts";
import type { Resumption } from "./resumption.ts";
import { sendCall } from "./send-call.ts";
import { sendCritical } from "./send-critical.ts";
import type { Sent } from "./sent.ts";

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

/** The outcome of a critical write must be settled while somebody waits for it. */
const CRITICAL_TIMEOUT_MS = 30_000;

/** Creates the sender of one session. */
export function createSender(line: Line, presentSignInId: () => string | undefined): Sender {
  const { base, contract, fetch, newKey, attemptTimeoutMs } = line;
  const home = `${base.origin}/`;
  const keyHeader = contract.idempotency?.header;
  const findOperation = createOperationFinder(contract.operations);

  return async (input, init, given = {}) => {
    const url = typeof input === "string" ? input : input.url;
    // Another origin is none of our business: it gets no token and no key, and its 401 renews nothing.
    if (!url.startsWith(home)) {
      return { response: await fetch(requestOf({ input, init }, undefined)), meta: openMeta(1) };
    }
    const { headers } = init;
    // The platform does so with some methods, and would send another than was found.
    const method = init.method.toUpperCase();
    init.method = method;
    const { resume, signInId = presentSignInId() } = given;
    const { operationId = findOperation(method, pathBelow(base, url)) } = given;
    const operation = operationId ? operationOf(contract, operationId) : undefined;
    // Else a critical write could go by the name of one that may be repeated.
    const isToBelieve = !given.operationId || operation?.replay === "p0" || method === "GET";
    if (!isToBelieve && !findOperation(method, pathBelow(base, url), operationId)) {
      throw new ConfigurationError(`${targetOf({ url, init })} is not ${operationId}: name what is called.`);
    }
    const declared = operation?.replay ?? replayClassOfMethod(method);
    const replay = replayClassFor(declared, given.replay, operationId ?? method);
    const isCritical = replay === "p0";
    if (resume && !isCritical) {
      throw new ConfigurationError(`${operationId} is not critical: leave \`resume\` out.`);
    }
    if (operation && !headers.has("accept")) headers.set("Accept", "application/json");
    let idempotencyKey: string | undefined;
    if (operation?.idempotencyKey && keyHeader) {
      // The caller's key goes before ours, and one key serves every sending of a call.
      idempotencyKey = resume?.idempotencyKey ?? headers.get(keyHeader) ?? newKey();
      headers.set(keyHeader, idempotencyKey);
    }
    const timeoutMs = attemptTimeoutMs ?? (isCritical ? CRITICAL_TIMEOUT_MS : 0);
    const plan = { operation, replay, timeoutMs, signInId, resume };
    const call = openCall(input, init, plan, operationId, idempotencyKey);
    const response = await (isCritical ? sendCritical : sendCall)(call, line);
    if (response.status === 422) await refuseReusedKey(call, response);
    return { response, meta: call.meta };
  };
}
