import type { Context } from "hono";
import { type OperationId, operationFor, operations } from "../../src/contract/index.ts";
import { type Awaitable, andThen, isPromised } from "../awaitable.ts";
import { type Clock, isoTime } from "../clock.ts";
import { drawAhead } from "../crypto/draw-ahead.ts";
import { LostConnectionError } from "../errors/lost-connection-error.ts";
import { Refusal } from "../errors/refusal.ts";
import type { RunOperation, Trace } from "../pipeline/run-operation.ts";
import type { Services } from "../services.ts";
import { allowOrigin, isPreflight, preflightHeaders } from "./cors.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { refusalOf } from "./refusal-of.ts";
import { requestIdOf } from "./request-id.ts";
import type { RequestLog } from "./request-log.ts";
import type { RequestWatch } from "./request-watch.ts";
import { respond, respondRefused } from "./respond.ts";
import { type UrlParts, urlParts } from "./url-parts.ts";

/** What the platform may tell of a request, as Hono's bindings. */
export interface AppEnvironment {
  Bindings: {
    /** The address that the request came from. */
    readonly ip?: string | undefined;
    /** What the platform has found wrong with the request already; it is refused so. */
    readonly refusal?: Refusal | undefined;
  };
}

export type Gateway = ReturnType<typeof createGateway>;

type Exchange = Context<AppEnvironment>;

/** A request that is being answered. */
interface Arrival {
  readonly request: Request;
  readonly requestId: string;
  /** When it came, by the server's clock. */
  readonly startedAtMs: number;
  /** When it came, by the stopwatch. */
  readonly begunAtMs: number;
  /** The path's template, or null where nothing of ours has the path. */
  readonly route: string | null;
  readonly operationId: OperationId | null;
  readonly trace: Trace;
  incoming: IncomingRequest | null;
  refusal: Refusal | null;
  /** What went wrong here. */
  bug: unknown;
}

const methodsOfOperations = [...new Set(Object.values(operations).map(({ method }) => method))];

/** Builds the outermost layer of every answer: its id, its headers, its line in the log, and no failure unanswered. */
export function createGateway({
  services,
  stopwatch,
  log,
  watch,
}: {
  readonly services: Services;
  /** Tells milliseconds from any moment on; unlike a clock, it is never set. */
  readonly stopwatch: Clock;
  readonly log?: RequestLog | undefined;
  readonly watch?: RequestWatch | undefined;
}) {
  const { clock, policy } = services;
  const random = drawAhead(services.random);

  /** Answers by `work`, or by the problem that it ends in. */
  const answer = (
    exchange: Exchange,
    { route, operationId }: Pick<Arrival, "route" | "operationId">,
    work: (arrival: Arrival) => Awaitable<Response>,
  ): Awaitable<Response> => {
    const request = exchange.req.raw;
    const requestId = requestIdOf(request.headers, random);
    const arrival: Arrival = {
      request,
      requestId,
      startedAtMs: clock(),
      begunAtMs: stopwatch(),
      route,
      operationId,
      trace: {},
      incoming: null,
      refusal: null,
      bug: undefined,
    };
    let response: Awaitable<Response>;
    try {
      if (exchange.env?.refusal) throw exchange.env.refusal;
      response = work(arrival);
    } catch (error) {
      response = refuse(arrival, error);
    }
    if (!isPromised(response)) return finish(arrival, response);
    return response.then(
      (answered) => finish(arrival, answered),
      (error) => finish(arrival, refuse(arrival, error)),
    );
  };

  const refuse = (arrival: Arrival, error: unknown): Response => {
    // The network error of the Fetch standard: what carries the app makes of it what it can.
    if (error instanceof LostConnectionError) return Response.error();
    const refusal = refusalOf(error);
    arrival.refusal = refusal;
    if (refusal.status === 500) arrival.bug = error;
    const { requestId, request } = arrival;
    const { pathname } = urlParts(request.url);
    return respondRefused(refusal, { requestId, pathname, realm: policy.realm });
  };

  const finish = (arrival: Arrival, response: Response): Response => {
    const { request, requestId, startedAtMs, begunAtMs, route, operationId } = arrival;
    const { trace, incoming, refusal, bug } = arrival;
    const { status } = response;
    const durationMs = Math.round((stopwatch() - begunAtMs) * 1000) / 1000;
    log?.({
      ...{
        at: isoTime(startedAtMs),
        requestId,
        method: request.method,
        route,
        operationId,
        status,
        durationMs,
      },
      userId: trace.caller?.userId ?? null,
      clientId: trace.caller?.clientId ?? null,
      problem: refusal?.code ?? null,
      ...(bug !== undefined && { error: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }),
    });
    if (watch && incoming && operationId) {
      watch({ operationId, incoming, trace, status, startedAtMs, durationMs });
    }
    // A network error. Asking for its type instead would cost the adapter its short way of answering.
    if (status === 0) return response;
    // Headers that are looked at here cost it too; most answers have none to add.
    if (trace.headers) {
      for (const [name, value] of Object.entries(trace.headers)) response.headers.set(name, value);
    }
    if (policy.allowedOrigins.length === 0) return response;
    return allowOrigin(response, request.headers.get("Origin"), policy.allowedOrigins);
  };

  const run = (arrival: Arrival, incoming: IncomingRequest, work: RunOperation): Awaitable<Response> => {
    arrival.incoming = incoming;
    return andThen(work(incoming, arrival.trace), (answered) => respond(answered, arrival.requestId));
  };

  const otherMethod = (exchange: Exchange, route: string, methods: readonly string[]) => {
    const allow = methods.includes("GET") ? [...methods, "HEAD"] : methods;
    return answer(exchange, { route, operationId: null }, ({ request, requestId }) => {
      if (isPreflight(request, policy.allowedOrigins)) {
        return respond({ status: 204, headers: preflightHeaders(allow) }, requestId);
      }
      throw new Refusal("method_not_allowed", { detail: `The path has ${allow.join(", ")} only.`, allow });
    });
  };

  const notOperation = (exchange: Exchange, pathname: string) => {
    const methods = methodsOfOperations.filter((method) => operationFor(method, pathname));
    const [first] = methods;
    const path = first && operationFor(first, pathname)?.operation.path;
    if (path !== undefined) return otherMethod(exchange, path, methods);
    return answer(exchange, { route: null, operationId: null }, () => {
      requireDecodable(pathname);
      throw new Refusal("not_found", { detail: "Nothing of this API has this path." });
    });
  };

  return {
    /** Finds the contract's operation that a request calls, and runs it; for whatever has no route of its own. */
    operations: (runs: Readonly<Record<OperationId, RunOperation>>) => (exchange: Exchange) => {
      const { method, url } = exchange.req.raw;
      const parts = urlParts(url);
      const found = operationFor(method === "HEAD" ? "GET" : method, parts.pathname);
      if (found === undefined) return notOperation(exchange, parts.pathname);
      const { operationId, operation, pathParameters } = found;
      return answer(exchange, { route: operation.path, operationId }, (arrival) => {
        return run(arrival, incomingOf(exchange, arrival, parts, pathParameters), runs[operationId]);
      });
    },
    /** For what is no operation of the contract, and is answered as one. */
    extension: (route: string, work: RunOperation) => (exchange: Exchange) => {
      return answer(exchange, { route, operationId: null }, (arrival) => {
        const parts = urlParts(arrival.request.url);
        return run(arrival, incomingOf(exchange, arrival, parts, exchange.req.param()), work);
      });
    },
    otherMethod: (route: string, methods: readonly string[]) => (exchange: Exchange) => {
      return otherMethod(exchange, route, methods);
    },
    page: (
      route: string,
      page: () => Promise<{ status: number; headers: Record<string, string>; text: string }>,
    ) => {
      return (exchange: Exchange) =>
        answer(exchange, { route, operationId: null }, async ({ requestId }) => {
          const { status, headers, text } = await page();
          return new Response(text, { status, headers: { ...headers, "X-Request-Id": requestId } });
        });
    },
    failed: (error: unknown, exchange: Exchange) =>
      answer(exchange, { route: null, operationId: null }, () => {
        throw error;
      }),
  };
}

function requireDecodable(pathname: string): void {
  try {
    decodeURIComponent(pathname);
  } catch {
    throw new Refusal("request_malformed", {
      detail: "The percent-encoding of the path is broken.",
      errors: [{ pointer: "/path", message: "must be well-formed" }],
    });
  }
}

function incomingOf(
  { env }: Exchange,
  { request, requestId }: Arrival,
  { pathname, query }: UrlParts,
  pathParameters: Readonly<Record<string, string>>,
): IncomingRequest {
  return { request, requestId, pathname, query, pathParameters, ip: env?.ip ?? null };
}
