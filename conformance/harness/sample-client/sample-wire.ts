import type { Json } from "../../contract/json.ts";
import { CallFailure } from "./call-failure.ts";
import { followRedirect } from "./sample-redirects.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Describes a request of the sample client. */
export interface SampleRequest {
  readonly operationId: string;
  readonly method: string;
  /** Relative to the base URL. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Stands in for `body` where bytes matter. */
  readonly bodyBase64?: string;
  readonly signal?: AbortSignal;
}

/** Describes an answer, its body read and parsed. */
export interface SampleResponse {
  readonly status: number;
  readonly etag: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** Whether it asks for a wait, and names no time to come. */
  readonly asksForNoTime: boolean;
  /** Whether that was said by a date. */
  readonly asksByDate: boolean;
  /** What WWW-Authenticate says. */
  readonly challenge: string | null;
  /** Whether a redirect led there. */
  readonly isRedirected: boolean;
  /** Whether it is a success whose body cannot be read. */
  readonly isBroken: boolean;
  readonly body: Json;
  /** Whether the body is a page for people. */
  readonly isPage: boolean;
  readonly date: string | null;
  /** Whether a cache may keep it. */
  readonly isCacheable: boolean;
}

/** Says how a request is sent. */
export interface SampleWireOptions {
  readonly accept: string;
  readonly token?: string | undefined;
  readonly fetch: typeof fetch;
  readonly switches: SampleClientSwitches;
}

/** Sends a request, with a bearer token where there is one. Rejects where no answer comes. */
export async function sendSample(
  baseUrl: string,
  request: SampleRequest,
  options: SampleWireOptions,
): Promise<SampleResponse> {
  const { signal, ...unsignalled } = request;
  if (!signal || !options.switches.readsOnAfterAbort) return sendToEnd(baseUrl, request, options);
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(signal.reason));
  return Promise.race([sendToEnd(baseUrl, unsignalled, options), givenUp]);
}

async function sendToEnd(
  baseUrl: string,
  request: SampleRequest,
  options: SampleWireOptions,
): Promise<SampleResponse> {
  const { method, url, headers, signal } = request;
  const { switches } = options;
  const sent = bodyOf(request, switches);
  const init = {
    method,
    headers: {
      ...(request.body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
      Accept: options.accept,
      ...(options.token !== undefined && { Authorization: `Bearer ${options.token}` }),
    },
    ...(sent !== undefined && { body: sent }),
    ...(signal && { signal }),
  };
  const { fetch } = options;
  const isOfSession = method !== "GET" && options.token === undefined;
  const first = await fetch(`${baseUrl}${url}`, { ...init, redirect: "manual" });
  const response = await followRedirect(first, { baseUrl, switches, isOfSession, init, fetch });
  const text = await textOf(response, switches);
  if (text === "" && response.ok && method === "GET" && switches.parsesEmptyBodies) {
    throw new CallFailure("other", "Unexpected end of JSON input.");
  }
  const retryAfterSeconds = retryAfterOf(response, switches);
  return {
    status: response.status,
    etag: response.headers.get("etag") ?? undefined,
    retryAfterSeconds,
    asksForNoTime: response.headers.has("retry-after") && !retryAfterSeconds,
    asksByDate: /^\D/.test(response.headers.get("retry-after") ?? ""),
    challenge: response.headers.get("www-authenticate"),
    isRedirected: response !== first,
    isBroken: response.ok && text !== "" && parse(text) === undefined,
    body: parse(text) ?? (switches.takesHalfAnswers ? text : null),
    isPage: text.startsWith("<"),
    date: response.headers.get("date"),
    isCacheable: response.headers.get("cache-control")?.includes("max-age") === true,
  };
}

function bodyOf(
  { body, bodyBase64 }: SampleRequest,
  { keepsBytes }: SampleClientSwitches,
): string | Uint8Array<ArrayBuffer> | undefined {
  if (bodyBase64 !== undefined) {
    const bytes = Buffer.from(bodyBase64, "base64");
    return keepsBytes ? new Uint8Array(bytes) : JSON.stringify(JSON.parse(bytes.toString()));
  }
  return body === undefined ? undefined : JSON.stringify(body);
}

/** Reads as much of a body as comes. */
async function readSome(response: Response): Promise<string> {
  let text = "";
  try {
    for await (const piece of response.body ?? []) text += new TextDecoder().decode(piece);
  } catch {
    // What has come is taken for all.
  }
  return text;
}

/** Reads a body as JSON; nothing where it is none, as an error page of a proxy. */
function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function textOf(response: Response, switches: SampleClientSwitches): Promise<string> {
  if (response.status === 401 && switches.leavesRefusalsUnread) return "";
  return switches.takesHalfAnswers ? readSome(response) : response.text();
}

/** Reads how long one is asked to wait, in seconds; a date by the server's own clock. */
function retryAfterOf({ headers }: Response, { readsDates }: SampleClientSwitches): number | undefined {
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const seconds = (Date.parse(text) - Date.parse(headers.get("date") ?? "")) / 1000;
  return readsDates && seconds > 0 ? seconds : undefined;
}
