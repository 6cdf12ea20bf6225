import type { Context } from "hono";
import { type OperationId, operations } from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
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
import { respond, respondRefused } from "./respond.ts";

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

/** Builds the outermost layer of every answer: its id, its headers, its line in the log, and no failure unanswered. */
export function createGateway({ services, log }: { readonly services: Services; readonly log?: RequestLog }) {
  const { clock, policy } = services;
  const random = drawAhead(services.random);

  /** Answers by `work`, or by the problem that it ends in. */
  const answer = async (
    exchange: Exchange,
    at: { readonly route: string | null; readonly operationId?: OperationId },
    work: (requestId: string, trace: Trace) => Promise<Response>,
  ): Promise<Response> => {
    const startedAtMs = clock();
    const request = exchange.req.raw;
    const requestId = requestIdOf(request.headers, random);
    const trace: Trace = {};
    let refusal: Refusal | undefined;
    let bug: unknown;
    let response: Response;
    try {
      if (exchange.env?.refusal) throw exchange.env.refusal;
      response = await work(requestId, trace);
    } catch (error) {
      if (error instanceof LostConnectionError) {
        // The network error of the Fetch standard: what carries the app makes of it what it can.
        response = Response.error();
      } else {
        refusal = refusalOf(error);
        if (refusal.status === 500) bug = error;
        const { pathname } = partsOf(request.url);
        response = respondRefused(refusal, { requestId, pathname, realm: policy.realm });
      }
    }
    log?.({
      at: isoTime(startedAtMs),
      requestId,
      method: request.method,
      route: at.route,
      operationId: at.operationId ?? null,
      status: response.status,
      durationMs: clock() - startedAtMs,
      userId: trace.caller?.userId ?? null,
      clientId: trace.caller?.clientId ?? null,
      problem: refusal?.code ?? null,
      ...(bug !== undefined && { error: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }),
    });
    // A network error. Asking for its type instead would cost the adapter its short way of answering.
    if (response.status === 0) return response;
    for (const [name, value] of Object.entries(trace.headers ?? {})) response.headers.set(name, value);
    return allowOrigin(response, request.headers.get("Origin"), policy.allowedOrigins);
  };

  const run = (
    exchange: Exchange,
    at: { readonly route: string; readonly operationId?: OperationId },
    work: RunOperation,
  ) => {
    return answer(exchange, at, async (requestId, trace) => {
      return respond(await work(incomingOf(exchange, requestId), trace), requestId);
    });
  };

  return {
    operation: (operationId: OperationId, work: RunOperation) => (exchange: Exchange) => {
      return run(exchange, { route: operations[operationId].path, operationId }, work);
    },
    /** For what is no operation of the contract, and is answered as one. */
    extension: (route: string, work: RunOperation) => (exchange: Exchange) => run(exchange, { route }, work),
    otherMethod: (route: string, methods: readonly string[]) => {
      const allow = methods.includes("GET") ? [...methods, "HEAD"] : methods;
      return (exchange: Exchange) =>
        answer(exchange, { route }, async (requestId) => {
          if (isPreflight(exchange.req.raw, policy.allowedOrigins)) {
            return respond({ status: 204, headers: preflightHeaders(allow) }, requestId);
          }
          throw new Refusal("method_not_allowed", {
            detail: `The path has ${allow.join(", ")} only.`,
            allow,
          });
        });
    },
    page: (
      route: string,
      page: () => Promise<{ status: number; headers: Record<string, string>; text: string }>,
    ) => {
      return (exchange: Exchange) =>
        answer(exchange, { route }, async (requestId) => {
          const { status, headers, text } = await page();
          return new Response(text, { status, headers: { ...headers, "X-Request-Id": requestId } });
        });
    },
    notFound: (exchange: Exchange) =>
      answer(exchange, { route: null }, async () => {
        throw new Refusal("not_found", { detail: "Nothing of this API has this path." });
      }),
    failed: (error: unknown, exchange: Exchange) =>
      answer(exchange, { route: null }, async () => {
        throw error;
      }),
  };
}

function incomingOf(exchange: Exchange, requestId: string): IncomingRequest {
  const request = exchange.req.raw;
  const pathParameters = exchange.req.param();
  return { request, requestId, ...partsOf(request.url), pathParameters, ip: exchange.env?.ip ?? null };
}

/** Splits a URL without changing how either part was sent. */
function partsOf(url: string): { readonly pathname: string; readonly query: string } {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const fragment = url.indexOf("#", start);
  const target = start < 0 ? "/" : url.slice(start, fragment < 0 ? undefined : fragment);
  const mark = target.indexOf("?");
  return mark < 0
    ? { pathname: target, query: "" }
    : { pathname: target.slice(0, mark), query: target.slice(mark + 1) };
}
