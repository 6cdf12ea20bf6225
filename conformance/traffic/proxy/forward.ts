import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import type { HeaderField } from "../../engine/exchange.ts";
import { describeFailure } from "../../server/describe-failure.ts";
import { tapBody } from "./body-tap.ts";
import { announced, endToEnd, fieldsOf } from "./hop-by-hop.ts";
import { passInterim } from "./interim.ts";
import type { LiveExchange, LiveWatch } from "./live-watch.ts";
import { answerProblem } from "./problem.ts";
import { senderOf } from "./sender.ts";
import { hasBody, type Upstream } from "./upstream.ts";
import { verdictField } from "./verdict-field.ts";

/** Says how requests are passed on. */
export interface ForwardOptions {
  readonly upstream: Upstream;
  readonly live: LiveWatch;
  /** Whether answers say in a header what was found. Default false. */
  readonly annotates?: boolean;
}

/** Longer bodies are passed on and not judged. In bytes. */
const mostKeptBytes = 256 * 1024;

/**
 * Passes one request on and its answer back, both as they come: no body is held back, but for a short one that has to
 * be judged before its head is annotated. Whoever gives up ends the other side as well.
 */
export function forward(request: IncomingMessage, response: ServerResponse, options: ForwardOptions): void {
  const { upstream, live } = options;
  const { method = "GET", url = "/", rawHeaders } = request;
  const seen = live.open({
    ...{ method, url: upstream.urlOf(url), headers: fieldsOf(rawHeaders) },
    sender: senderOf(request),
  });
  const sending = { request, response, seen, options, isSecond: false };
  attempt(sending, "The request", () => send(sending));
}

/** Does what may not be possible: Node reads some things, such as a status below 100, that it does not write. */
function attempt({ response, seen }: Sending, what: string, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    const sentence = `${what} cannot be passed on: ${error instanceof Error ? error.message : String(error)}.`;
    seen.fail(sentence);
    if (response.headersSent) response.destroy();
    else answerProblem(response, 502, sentence);
    return false;
  }
}

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly seen: LiveExchange;
  readonly options: ForwardOptions;
  /** Whether the first connection turned out to be closed. */
  readonly isSecond: boolean;
}

function send(sending: Sending): void {
  const { request, response, seen, options, isSecond } = sending;
  const outgoing = options.upstream.open(request, { isAlone: isSecond });
  const giveUp = () => {
    if (response.writableFinished) return;
    seen.fail("The client closed the connection.");
    outgoing.destroy();
  };
  response.once("close", giveUp);
  // What is written to somebody who has gone is lost, and no fault.
  response.on("error", giveUp);
  passInterim(outgoing, sending);
  let isAnswered = false;
  outgoing.once("response", (answer) => {
    isAnswered = true;
    if (!attempt(sending, "The server's answer", () => answerWith(answer, sending))) outgoing.destroy();
  });
  outgoing.on("error", (error) => {
    // What has been answered is not unsaid because the rest of an upload was not wanted.
    if (isAnswered || response.headersSent || response.destroyed) return;
    const { says } = describeFailure(error, 0);
    // A kept connection may be closed at any time; what only reads is asked for again (RFC 9112 section 9.3.1).
    if (outgoing.reusedSocket && !isSecond && isRepeatable(request)) {
      response.off("close", giveUp);
      send({ ...sending, isSecond: true });
      return;
    }
    seen.fail(`No answer from the server: ${says}.`);
    answerProblem(response, 502, `The server behind this proxy gave no answer: ${says}.`);
  });
  sendBody(sending, outgoing);
}

function isRepeatable(request: IncomingMessage): boolean {
  return !hasBody(request) && (request.method === "GET" || request.method === "HEAD");
}

function sendBody({ request, response, seen }: Sending, outgoing: ClientRequest): void {
  if (!hasBody(request)) {
    seen.begin(new Uint8Array());
    outgoing.end();
    return;
  }
  const tap = tapBody(mostKeptBytes);
  request.on("data", tap.take);
  request.once("end", () => {
    seen.begin(tap.body());
    const trailers = fieldsOf(request.rawTrailers);
    if (trailers.length > 0) outgoing.addTrailers(copied(trailers));
    outgoing.end();
  });
  outgoing.flushHeaders();
  request.pipe(outgoing, { end: false });
  response.once("finish", () => {
    // An answer that came before the body was complete is an answer all the same.
    if (request.complete) return;
    request.unpipe(outgoing).resume();
    outgoing.destroy();
  });
}

function answerWith(answer: IncomingMessage, sending: Sending): void {
  const { response, seen, options } = sending;
  const fields = announced(endToEnd(fieldsOf(answer.rawHeaders)), goesInChunks(answer, sending.request));
  const headers = options.upstream.homeward(fields, sending.request);
  const tap = tapBody(mostKeptBytes);
  const received = () => ({
    status: answer.statusCode ?? 0,
    headers: fieldsOf(answer.rawHeaders),
    body: tap.body(),
  });
  answer.on("data", tap.take);
  answer.once("close", () => {
    if (answer.complete) return;
    seen.fail("The server closed the connection in the middle of its answer.");
    response.destroy();
  });
  answer.on("error", () => response.destroy());
  response.sendDate = false;
  if (options.annotates && isShort(answer, sending.request)) {
    answer.once("end", () => {
      seen.end(received());
      attempt(sending, "The server's answer", () => {
        writeHead(answer, response, [...headers, verdictField(seen.broken())]);
        response.end(tap.body());
      });
    });
    return;
  }
  const annotation = options.annotates ? [verdictField(seen.broken(), "body not judged yet")] : [];
  writeHead(answer, response, [...headers, ...annotation]);
  // The head of a long silence is not kept waiting for the first byte after it.
  setImmediate(() => {
    if (!response.destroyed) response.flushHeaders();
  });
  answer.pipe(response, { end: false });
  answer.once("end", () => {
    const trailers = fieldsOf(answer.rawTrailers);
    if (trailers.length > 0) response.addTrailers(copied(trailers));
    response.end();
    seen.end(received());
  });
}

function writeHead(answer: IncomingMessage, response: ServerResponse, headers: readonly HeaderField[]): void {
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? "", headers.flat());
}

/** Tells whether an answer goes to the client in chunks, as far as both sides do. */
function goesInChunks({ headers }: IncomingMessage, { method, httpVersion }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined && method !== "HEAD" && httpVersion !== "1.0";
}

/** Node's own types ask for lists that may be written to. */
function copied(fields: readonly HeaderField[]): [name: string, value: string][] {
  return fields.map(([name, value]) => [name, value]);
}

/** Tells whether an answer's body is so short, by its own word, that it may be held until it is judged. */
function isShort({ headers, statusCode }: IncomingMessage, { method }: IncomingMessage): boolean {
  if (method === "HEAD" || statusCode === 204 || statusCode === 304) return true;
  const length = headers["content-length"];
  return length !== undefined && Number(length) <= mostKeptBytes;
}
