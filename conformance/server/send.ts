import type { Exchange, ReceivedResponse, SentRequest } from "../engine/exchange.ts";
import { headerOf } from "../engine/exchange.ts";
import type { Journal } from "../engine/journal.ts";
import { describeFailure } from "./describe-failure.ts";
import { endsRun } from "./ends-run.ts";
import { ServerGoneError } from "./errors/server-gone.ts";
import { asSent, type OutgoingRequest } from "./outgoing-request.ts";

/** Answers a request, as the global `fetch` does, or a server's own `fetch` in memory. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Sends a request, waits for the whole answer and keeps both in the journal. */
export type Send = (request: OutgoingRequest) => Promise<Exchange>;

/** Says how requests are sent. */
export interface SendOptions {
  readonly journal: Journal;
  readonly fetch: Fetch;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** Tells the time in milliseconds since the epoch. */
  readonly nowMs: () => number;
  /** How long one answer may take, its body included, in milliseconds. */
  readonly timeoutMs: number;
}

/** A server that asks for a longer pause is not waited for; its refusal is the answer. In milliseconds. */
const longestPauseMs = 10_000;

/** How often a throttled request is sent again. */
const mostPauses = 2;

/** Tells whether a server has put a request off, so that its answer says nothing of what was asked. */
export function isThrottled({ response }: Exchange): boolean {
  const isLater = response?.status === 503 && headerOf(response, "Retry-After") !== undefined;
  return response?.status === 429 || isLater;
}

/**
 * Creates a sender that obeys Retry-After and follows no redirect.
 *
 * @throws ServerGoneError where nothing listens at the address any more
 * @throws BudgetSpentError where the run has used up what it was allowed
 * @throws InterruptedError where somebody has stopped the run
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3
 */
export function createSend(options: SendOptions): Send {
  return async (request) => {
    let exchange = await exchangeOnce(request, options);
    for (let pauses = 0; pauses < mostPauses; pauses += 1) {
      const pauseMs = pauseAskedFor(exchange);
      if (pauseMs === undefined || pauseMs > longestPauseMs) break;
      await options.sleep(pauseMs);
      if (request.isSentOnce) break;
      exchange = await exchangeOnce(request, options);
    }
    return exchange;
  };
}

async function exchangeOnce(outgoing: OutgoingRequest, options: SendOptions): Promise<Exchange> {
  const { journal, nowMs, timeoutMs } = options;
  const request = asSent(outgoing);
  const number = journal.nextNumber();
  const startedAtMs = nowMs();
  const outcome = await receive(request, options).catch((error: unknown) => {
    if (endsRun(error)) throw error;
    const failure = describeFailure(error, timeoutMs);
    if (failure.isGone)
      throw new ServerGoneError(new URL(request.url).origin, failure.says, { cause: error });
    return { failure: failure.says };
  });
  return journal.record({
    number,
    ...(outgoing.operationId !== undefined && { operationId: outgoing.operationId }),
    ...(outgoing.keyword !== undefined && { keyword: outgoing.keyword }),
    startedAtMs,
    endedAtMs: nowMs(),
    request,
    ...outcome,
  });
}

async function receive(
  { method, url, headers, body }: SentRequest,
  { fetch, timeoutMs }: SendOptions,
): Promise<{ readonly response: ReceivedResponse }> {
  const response = await fetch(
    new Request(url, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      ...(body && { body: new Uint8Array(body) }),
    }),
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { response: { status: response.status, headers: [...response.headers], body: bytes } };
}

/** Reads Retry-After: whole seconds, or a moment, which is told by the server's own clock where it shows one. */
function pauseAskedFor({ response, endedAtMs }: Exchange): number | undefined {
  if (response?.status !== 429 && response?.status !== 503) return undefined;
  const asked = headerOf(response, "Retry-After");
  if (asked === undefined) return undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const atMs = httpDate(asked);
  const serverMs = httpDate(headerOf(response, "Date") ?? "") ?? endedAtMs;
  return atMs === undefined ? undefined : Math.max(0, atMs - serverMs);
}

/** Reads a date as HTTP writes it (RFC 9110 section 5.6.7). */
function httpDate(text: string): number | undefined {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(text) ? Date.parse(text) : undefined;
}
