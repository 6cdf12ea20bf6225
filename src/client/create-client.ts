import createFetchClient, { type ParseAs } from "openapi-fetch";
import { expandPath } from "../contract/expand-path.ts";
import type { ReplayClass } from "../contract/replay-class.ts";
import type { paths } from "../contract/schemas.ts";
import type { Client, Method } from "./client.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import type { Sent } from "./sent.ts";
import type { Session } from "./session.ts";
import { checkNames } from "./session-options.ts";
import { toHttpError } from "./to-http-error.ts";

/** What a client is made of. */
export interface ClientOptions {
  readonly session: Session;
}

/** What we look at of a call's options; the rest is openapi-fetch's. */
interface CallInit {
  readonly parseAs?: ParseAs;
  readonly replay?: ReplayClass;
  readonly signal?: AbortSignal | null;
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
  checkNames("createClient", options, ["session"]);
  const { session } = options;
  const operationIds = new Map(
    Object.entries(session.contract.operations).map(([id, { method, path }]) => [`${method} ${path}`, id]),
  );
  const bodies = new WeakMap<Request, BodyInit>();
  const inner = createFetchClient<AnyPaths>({
    baseUrl: session.baseUrl,
    Request: bodyKeepingRequest(bodies),
    pathSerializer: (path, parameters) => expandPath(path, textsOf(parameters)),
  });

  async function call<Result>(method: Method, path: string, init: object = {}): Promise<Result> {
    const target = `${method.toUpperCase()} ${path}`;
    const operationId = operationIds.get(target);
    if (operationId === undefined) {
      throw new ConfigurationError(`The contract has no ${target}: check the path.`);
    }
    const { replay, ...rest }: CallInit = init;
    const { parseAs = "json", signal } = rest;
    let sent: Sent | undefined;
    const fetch = async (request: Request) => {
      if (parseAs !== "json" && !request.headers.has("accept")) request.headers.set("Accept", "*/*");
      sent = await session.send(request, { operationId, replay, body: bodies.get(request) });
      return sent.response;
    };
    const result = await inner
      .request(method, path, { ...rest, redirect: "manual", fetch })
      .catch((cause) => {
        throw sent === undefined || signal?.aborted ? cause : new ParseError(target, cause);
      });
    const { data, error, response } = result;
    const { status } = response;
    if (status >= 400 && !isObject(error)) {
      throw toHttpError({ target, status, response, text: String(error ?? "") });
    }
    return { status, ...(status >= 400 ? { error } : { data }), response, meta: sent?.meta } as Result;
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

/**
 * A `Request` that keeps each body as it was serialised: sending it again then needs no clone, whose second half
 * would sit in memory for as long as the first is not read. It is a proxy and no subclass, since openapi-fetch
 * tells requests by `instanceof`.
 */
function bodyKeepingRequest(bodies: WeakMap<Request, BodyInit>): typeof Request {
  return new Proxy(Request, {
    construct(target, [input, init]: [string, RequestInit]) {
      const request = new target(input, init);
      if (init.body !== undefined && init.body !== null) bodies.set(request, init.body);
      return request;
    },
  });
}

function textsOf(parameters: Readonly<Record<string, unknown>>): Record<string, string | undefined> {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    value === undefined ? value : String(value),
  ]);
  return Object.fromEntries(texts);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
