import createFetchClient, { type ParseAs } from "openapi-fetch";
import { expandPath } from "../contract/expand-path.ts";
import type { ReplayClass } from "../contract/replay-class.ts";
import type { paths } from "../contract/schemas.ts";
import type { CallInit as SentInit } from "./call.ts";
import { checkOptions } from "./check-options.ts";
import type { Client, Method } from "./client.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import type { InputValidator } from "./input-validator.ts";
import type { Resumption } from "./resumption.ts";
import type { Sent } from "./sent.ts";
import type { Session } from "./session.ts";
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
  const { session, validate } = options;
  const operationIds = new Map<string, string>();
  for (const [id, { method, path }] of Object.entries(session.contract.operations)) {
    operationIds.set(`${method} ${path}`, id);
  }
  // An object of no known type, since openapi-fetch asks for the platform's own class of requests.
  const settings: object = { baseUrl: session.baseUrl, Request: Outgoing, pathSerializer: expandPath };
  const inner = createFetchClient<AnyPaths>(settings);

  async function call(method: Uppercase<Method>, path: string, given: object = {}): Promise<unknown> {
    const target = `${method} ${path}`;
    const operationId = operationIds.get(target);
    if (!operationId) throw new ConfigurationError(`The contract has no ${target}: check the path.`);
    checkOptions(target, given, OWN, LIKE_OWN);
    validate?.(operationId, given);
    const { replay, resume, parseAs = "json", deadlineMs = options.deadlineMs, signal }: CallInit = given;
    const limited = deadlineMs === undefined ? signal : withDeadline(signal, deadlineMs);
    let sent: Sent | undefined;
    const { data, error, response } = await inner
      .request(method as Lowercase<Method>, path, {
        // What openapi-fetch does not know, it hands on to nobody.
        ...given,
        ...(limited && { signal: limited }),
        async fetch(request: object) {
          const { url, init } = request as Outgoing;
          if (parseAs !== "json" && !init.headers.has("accept")) init.headers.set("Accept", "*/*");
          sent = await session.send(url, init, { operationId, replay, resume });
          return sent.response;
        },
      })
      .catch((cause) => {
        if (!sent) throw cause;
        if (limited?.aborted) throw limited.reason;
        const { response } = sent;
        const { status } = response;
        throw status < 400 ? new ParseError(target, cause) : toHttpError({ target, status, response });
      });
    const { status } = response;
    const meta = sent?.meta;
    if (status < 400) return { status, data, response, meta };
    if (typeof error === "object" && error) return { status, error, response, meta };
    throw toHttpError({ target, status, response, text: String(error ?? "") });
  }

  const methods = METHODS.map((method) => [method, call.bind(undefined, method)]);
  return { session, ...Object.fromEntries(methods) };
}

/** Our own among the options of a call. */
const OWN = ["replay", "resume", "deadlineMs"];
/** What is meant for one of them. Of other names nothing is known, since each platform's fetch takes some of its own. */
const LIKE_OWN = /^(re[^df]|idem|dead)/;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"] as const;

/**
 * What openapi-fetch makes instead of a `Request`, so that none is made before token and headers are known, and each
 * attempt makes its own: a request that was sent cannot be sent again, and a clone would hold its body twice.
 */
class Outgoing {
  readonly url: string;
  readonly method: string;
  readonly init: SentInit;

  constructor(url: string, init: SentInit) {
    this.url = url;
    this.method = init.method;
    this.init = init;
  }
}

function withDeadline(signal: AbortSignal | undefined, deadlineMs: number): AbortSignal {
  const deadline = AbortSignal.timeout(deadlineMs);
  return signal ? AbortSignal.any([signal, deadline]) : deadline;
}
