import type { ReplayClass } from "../contract/replay-class.ts";
import type { CallMeta } from "./call-meta.ts";
import type { CallPlanner } from "./call-planner.ts";
import type { CriticalSender } from "./critical-sender.ts";
import { type KeptBody, takeBody } from "./kept-body.ts";
import type { Line } from "./line.ts";
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
  /** The body as it was given to the request, kept for a second sending; else text is read from the request. */
  readonly body?: KeptBody;
}

/** Sends a request in the way that its replay class demands. */
export type Sender = (request: Request, options?: SendOptions) => Promise<Sent>;

/** What a sender is made of. */
export interface SenderOptions {
  readonly line: Line;
  readonly plan: CallPlanner;
  readonly sendCritical: CriticalSender;
  /** Serves the requests to other origins. */
  readonly fetch: Fetch;
  readonly presentSignInId: () => string | undefined;
}

const FOREIGN: CallMeta = { attempts: 1, refreshed: false, replayed: false, outcome: "sent", requestIds: [] };

/** Creates the sender of one session. */
export function createSender({ line, plan, sendCritical, fetch, presentSignInId }: SenderOptions): Sender {
  const own = `${line.base.origin}/`;
  return async (given, options = {}) => {
    // Another origin is none of our business: it gets no token and no key, and its 401 renews nothing.
    if (!given.url.startsWith(own)) return { response: await fetch(given), meta: FOREIGN };
    // Taken before anything is awaited: whoever signs in meanwhile is somebody else.
    const signInId = presentSignInId();
    const ready = isReady(given, options)
      ? { request: given, body: options.body }
      : await makeReady(given, options);
    const call = plan({ ...options, ...ready, signInId });
    if (call.plan.replay === "p0") return sendCritical(call);
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
