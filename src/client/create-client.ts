import createFetchClient, { type ParseAs } from "openapi-fetch";
import { expandPath } from "../contract/expand-path.ts";
import type { ReplayClass } from "../contract/replay-class.ts";
import type { paths } from "../contract/schemas.ts";
import type { CallInit as SentInit } from "./call.ts";
import type { Client, Method } from "./client.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import type { InputValidator } from "./input-validator.ts";
import type { Resumption } from "./resumption.ts";
import type { Sent } from "./sent.ts";
import type { Session } from "./session.ts";
import { checkOptions } from "./session-options.ts";
import { toHttpError } from "./to-http-error.ts";

/** What a client is made of. */
export interface ClientOptions {
  readonly session: Session;
  /** How long a whole call may take, refresh and retries included, in milliseconds. @default no limit */
  readonly deadlineMs?: number;
  /** Throws where what a call is given is not what its operation asks for: then nothing is sent. @default none */
  readonly validate?: InputValidator;
}

/** What we look at of a call's options; the rest is openapi-fetch's. */
interface CallInit {
  readonly parseAs?: ParseAs;
  readonly replay?: ReplayClass;
  readonly resume?: Resumption;
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** openapi-fetch without a contract: ours are the types, and it does the writing and reading. */
type AnyPaths = Record<
  string,
  Record<Method, { responses: { 200: { content: { "application/json": unknown } } } }>
>;

/**
 * Creates a client of the contract, whose calls go out in the session's name.
 *
 * @throws ConfigurationError where an option is unknown.
 * @example
 * const client = createClient({ session });
 * const { data, error } = await client.GET("/api/clients/{clientId}/orders", { params: { path: { clientId } } });
 */
export function createClient<Paths extends object = paths>(options: ClientOptions): Client<Paths> {
  checkOptions("createClient", options, ["session", "deadlineMs", "validate"]);
  const { session } = options;
  const operationIds = new Map(
    Object.entries(session.contract.operations).map(([id, { method, path }]) => [`${method} ${path}`, id]),
  );
  const inner = createFetchClient<AnyPaths>({
    baseUrl: session.baseUrl,
    Request: outgoingRequest,
    pathSerializer: (path, parameters) => expandPath(path, parameters),
  });

  async function call<Result>(method: Method, path: string, given: object = {}): Promise<Result> {
    const target = `${method.toUpperCase()} ${path}`;
    const operationId = operationIds.get(target);
    if (operationId === undefined) {
      throw new ConfigurationError(`The contract has no ${target}: check the path.`);
    }
    const { replay, resume, parseAs = "json", deadlineMs = options.deadlineMs, signal }: CallInit = given;
    options.validate?.(operationId, given);
    let sent: Sent | undefined;
    const init = {
      // What openapi-fetch does not know, it hands on to nobody.
      ...given,
      ...(deadlineMs !== undefined && { signal: withDeadline(signal, deadlineMs) }),
      fetch: async (request: object) => {
        const { url, init: sending } = request as Outgoing;
        const { headers } = sending;
        if (parseAs !== "json" && !headers.has("accept")) headers.set("Accept", "*/*");
        sent = await session.send(url, sending, { operationId, replay, resume });
        return sent.response;
      },
    };
    const { data, error, response } = await inner.request(method, path, init).catch((cause) => {
      throw sent === undefined || init.signal?.aborted ? cause : new ParseError(target, cause);
    });
    const { status } = response;
    const meta = sent?.meta;
    if (status < 400) return { status, data, response, meta } as Result;
    if (typeof error === "object" && error !== null) return { status, error, response, meta } as Result;
    throw toHttpError({ target, status, response, text: String(error ?? "") });
  }

  return {
    session,
    GET: (path, ...[init]) => call("get", String(path), init),
    PUT: (path, ...[init]) => call("put", String(path), init),
    POST: (path, ...[init]) => call("post", String(path), init),
    DELETE: (path, ...[init]) => call("delete", String(path), init),
    OPTIONS: (path, ...[init]) => call("options", String(path), init),
    HEAD: (path, ...[init]) => call("head", String(path), init),
    PATCH: (path, ...[init]) => call("patch", String(path), init),
  };
}

/** What openapi-fetch makes a request of. */
interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly init: SentInit;
}

/**
 * Stands in for `Request`, so that none is made before token and headers are known, and each attempt makes its own:
 * a request that was sent cannot be sent again, and a clone would hold its body twice. It is a proxy, since
 * openapi-fetch asks for a class.
 */
const outgoingRequest = /* @__PURE__ */ new Proxy(Request, {
  construct: (_, [url, init]: [string, SentInit]): Outgoing => ({ url, method: init.method, init }),
});

function withDeadline(signal: AbortSignal | undefined, deadlineMs: number): AbortSignal {
  const deadline = AbortSignal.timeout(deadlineMs);
  return signal ? AbortSignal.any([signal, deadline]) : deadline;
}
