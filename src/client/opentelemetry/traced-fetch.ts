import {
  type Context,
  context,
  diag,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { attemptOf } from "../attempt.ts";
import { checkOptions } from "../check-options.ts";
import type { Fetch } from "../wire.ts";
import { requestAttributes, responseAttributes, spanName } from "./http-attributes.ts";

/** How requests are traced. */
export interface TracingOptions {
  /** @default that of the registered provider, under the name `countersign` */
  readonly tracer?: Tracer;
  /** What sends the requests. @default the platform's */
  readonly fetch?: Fetch;
  /** Query parameters whose values may be shown; all others are redacted. @default none */
  readonly shownQuery?: readonly string[];
}

/**
 * Makes a `fetch` that has a client span for every request that leaves: each sending of a call, each refresh, each
 * read of evidence. It begins below the span that is active, and passes its own context on to the server where a
 * propagator is registered. No token, body or message of an error gets into a span, and a tracer that fails
 * disturbs no call.
 *
 * @example
 * const session = createSession({ baseUrl: "https://orders.example", fetch: tracedFetch() });
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function tracedFetch(options: TracingOptions = {}): Fetch {
  checkOptions("tracedFetch", options, ["tracer", "fetch", "shownQuery"]);
  const {
    tracer = trace.getTracer("countersign"),
    fetch = (request) => globalThis.fetch(request),
    shownQuery = [],
  } = options;
  const safely = createGuard();

  return async (request) => {
    const traced = safely(() => {
      const attributes = requestAttributes(request, attemptOf(request), shownQuery);
      const span = tracer.startSpan(spanName(attributes), { kind: SpanKind.CLIENT, attributes });
      return { span, within: trace.setSpan(context.active(), span) };
    });
    if (traced === undefined) return fetch(request);
    const { span, within } = traced;
    safely(() => propagation.inject(within, request.headers, { set: setHeader }));
    try {
      const response = await run(within, () => fetch(request));
      safely(() => span.setAttributes(responseAttributes(response)));
      if (response.status >= 400) safely(() => span.setStatus({ code: SpanStatusCode.ERROR }));
      return response;
    } catch (error) {
      safely(() => noteFailure(span, error));
      throw error;
    } finally {
      safely(() => span.end());
    }
  };

  /** A context manager that fails before it calls has us call by ourselves, and only then. */
  function run<Result>(within: Context, call: () => Result): Result {
    let calls = 0;
    let result: Result | undefined;
    const once = () => {
      calls += 1;
      result = call();
      return result;
    };
    safely(() => context.with(within, once));
    return calls === 0 ? call() : (result as Result);
  }
}

/** The class says enough: a message may quote what was sent. */
function noteFailure(span: Span, error: unknown): void {
  span.setAttribute("error.type", error instanceof Error ? error.name : "_OTHER");
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function setHeader(headers: Headers, name: string, value: string): void {
  headers.set(name, value);
}

/** Tracing is for whoever runs the program, so its failures go there, the first of them, and nowhere else. */
function createGuard(): <Result>(act: () => Result) => Result | undefined {
  let isReported = false;
  return (act) => {
    try {
      return act();
    } catch (error) {
      if (!isReported) diag.error("countersign: a request could not be traced", error);
      isReported = true;
      return undefined;
    }
  };
}
