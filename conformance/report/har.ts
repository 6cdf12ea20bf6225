import { STATUS_CODES } from "node:http";
import { type Exchange, type HeaderField, headerOf } from "../engine/exchange.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { FinishedRun } from "./finished-run.ts";
import { maskBody, maskHeaders, maskUrl } from "./masked-message.ts";

/**
 * Writes the journal of a run as HAR 1.2, an entry at a time, since it may be longer than a text can be. Secrets are
 * masked by numbered placeholders, so that one token can still be told from another.
 *
 * A request that got no answer has the status 0 and says why in `_error`, as browsers write it.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function* writeHar({ journal, mask, command, subject, report }: FinishedRun): Generator<string> {
  const log = {
    version: "1.2",
    creator: { name: "countersign", version: "1" },
    comment: `${command} ${subject}, seed ${report.seed}; secrets are masked`,
  };
  yield `{"log": ${JSON.stringify(log).slice(0, -1)}, "entries": [`;
  for (const [index, exchange] of journal.exchanges().entries())
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(entryOf(exchange, mask), null, 1)}`;
  yield "\n]}}\n";
}

function entryOf(exchange: Exchange, mask: SecretMask) {
  const { startedAtMs, endedAtMs, operationId } = exchange;
  const time = Math.max(0, endedAtMs - startedAtMs);
  return {
    startedDateTime: stampOf(startedAtMs),
    time,
    request: requestOf(exchange, mask),
    response: responseOf(exchange, mask),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    ...(operationId !== undefined && { _operationId: operationId }),
  };
}

/** Writes a moment with its microseconds, where it is that exact: within a millisecond, too, things have an order. */
function stampOf(ms: number): string {
  const micros = Math.floor((ms % 1) * 1000);
  const stamp = new Date(ms).toISOString();
  return micros === 0 ? stamp : stamp.replace("Z", `${String(micros).padStart(3, "0")}Z`);
}

function requestOf({ request }: Exchange, mask: SecretMask) {
  const { method, body } = request;
  const url = maskUrl(request.url, mask);
  const masked = body?.length ? maskBody(body, mask) : undefined;
  const mimeType = headerOf(request, "Content-Type") ?? "";
  return {
    method,
    url,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: headersOf(request.headers, mask),
    queryString: [...(URL.parse(url)?.searchParams ?? [])].map(([name, value]) => ({ name, value })),
    ...(masked && {
      postData: { mimeType, text: masked.text, ...(masked.encoding && { _encoding: masked.encoding }) },
    }),
    headersSize: -1,
    bodySize: body?.length ?? 0,
  };
}

function responseOf({ response, failure }: Exchange, mask: SecretMask) {
  const status = response?.status ?? 0;
  const content = response ? maskBody(response.body, mask) : { text: "" };
  return {
    status,
    statusText: STATUS_CODES[status] ?? "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: headersOf(response?.headers ?? [], mask),
    content: {
      size: response?.body.length ?? 0,
      mimeType: (response && headerOf(response, "Content-Type")) ?? "",
      ...content,
    },
    redirectURL: (response && headerOf(response, "Location")) ?? "",
    headersSize: -1,
    bodySize: response?.body.length ?? 0,
    ...(failure !== undefined && { _error: mask.text(failure) }),
  };
}

function headersOf(headers: readonly HeaderField[], mask: SecretMask) {
  return maskHeaders(headers, mask).map(([name, value]) => ({ name, value }));
}
