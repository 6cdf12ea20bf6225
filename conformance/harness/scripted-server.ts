import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Server, Socket } from "node:net";
import type { JsonObject } from "../contract/json.ts";
import type { HeaderField, ReceivedResponse } from "../engine/exchange.ts";
import { readRequestBody } from "./request-body.ts";
import type { ScriptedAnswer } from "./scripted-answers.ts";
import type { WireExchange } from "./wire-exchange.ts";
import { createWireLog, type WireLog } from "./wire-log.ts";

/** Describes a request as it arrived, before anybody knows what it is for. */
export interface Arrival {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  /** Without the question mark; empty where there is none. */
  readonly query: string;
  readonly headers: readonly HeaderField[];
  readonly body: Uint8Array | undefined;
}

/** Says what becomes of a request. */
export interface Turn {
  readonly answer: ScriptedAnswer | "reset";
  /** Whether the connection is reset in the middle of the answer's body. */
  readonly isCut: boolean;
  /** Holds the second half of the body back until it resolves; absent where nothing does. */
  readonly stalled?: Promise<unknown>;
  /** Resolves when the answer may go out. */
  readonly held: Promise<unknown>;
  /** Is called once the answer has gone; resolves with whether the request then took effect after all. */
  readonly landing?: () => Promise<boolean>;
  /** What the log says of the request beside what arrived. */
  readonly marks: Pick<WireExchange, "bearer" | "refreshToken" | "committed" | "issued"> & {
    readonly operationId?: string;
  };
}

/** Describes a server that does as a script says, and records every request exactly. */
export interface ScriptedServer {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Where the contract is served; requests for it are no part of the log. */
  readonly contractUrl: string;
  readonly log: WireLog;
  /** Resolves when every request that is to take effect has done so. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Says what a scripted server serves. */
export interface ScriptedServerOptions {
  readonly document: JsonObject;
  /** Decides, at once and in the order of arrival, what becomes of a request. */
  readonly decide: (arrival: Arrival, log: WireLog) => Turn;
  /** Milliseconds since the scenario began. */
  readonly nowMs: () => number;
  /** How far the Date headers are ahead, in milliseconds. Default 0. */
  readonly clockAheadMs?: number | undefined;
}

/**
 * A client that sends more than this in one scenario goes on for ever: it is answered no more, and judged by what it
 * has sent.
 */
const mostAnswered = 500;

const untilTheEnd = new Promise<never>(() => {});

const contractPath = "/.well-known/countersign/openapi.json";

/** Starts a scripted server on a free port of the loopback interface. */
export async function startScriptedServer(options: ScriptedServerOptions): Promise<ScriptedServer> {
  const { document, decide, nowMs, clockAheadMs = 0 } = options;
  const log = createWireLog(nowMs);
  const connections = new Map<Socket, number>();
  const landings: Promise<void>[] = [];
  let arrived = 0;

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === contractPath) return sendContract(response, document);
    arrived += 1;
    const startedAtMs = Date.now();
    const number = arrived;
    const { method = "", url = "" } = request;
    const [path = "", query = ""] = url.split(/\?(.*)/s);
    const headers = fieldsOf(request.rawHeaders);
    const body = await readRequestBody(request);
    const turn = decide({ number, method, path, query, headers, body }, log);
    const exchange: WireExchange = {
      number,
      startedAtMs,
      endedAtMs: startedAtMs,
      atMs: nowMs(),
      answeredAtMs: undefined,
      connection: connections.get(request.socket) ?? 0,
      openConnections: [...connections.keys()].filter(({ destroyed }) => !destroyed).length,
      path,
      request: { method, url: `http://${request.headers.host}${url}`, headers, ...(body && { body }) },
      ...turn.marks,
    };
    log.note(exchange);
    await (number > mostAnswered ? untilTheEnd : turn.held);
    // A client that has gone is no reader; and what was not sent is no answer.
    if (request.socket.destroyed) return log.note(failed(exchange, "The client closed the connection."));
    const answered = answer(request, response, turn, exchange);
    log.note(answered);
    const { landing } = turn;
    if (landing) {
      landings.push(landing().then((committed) => log.note({ ...answered, committed })));
    }
  };

  const answer = (
    { socket }: IncomingMessage,
    response: ServerResponse,
    turn: Turn,
    exchange: WireExchange,
  ): WireExchange => {
    if (turn.answer === "reset") {
      socket.resetAndDestroy();
      return failed(exchange, "The server reset the connection.");
    }
    if (turn.isCut) {
      sendHalf(response, turn.answer);
      return failed(exchange, "The server reset the connection in the middle of its answer.");
    }
    if (turn.stalled) {
      const begun = { ...exchange, answeredAtMs: nowMs() };
      response.once("close", () => {
        if (!response.writableFinished) log.note(failed(begun, "The client closed the connection."));
      });
      const received = sendStalled(response, turn.answer, turn.stalled);
      return { ...begun, endedAtMs: Date.now(), response: received };
    }
    if (clockAheadMs !== 0) response.setHeader("Date", new Date(Date.now() + clockAheadMs).toUTCString());
    const received = send(response, turn.answer);
    return { ...exchange, endedAtMs: Date.now(), answeredAtMs: nowMs(), response: received };
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  server.on("connection", (socket: Socket) => connections.set(socket, connections.size + 1));
  // A connection that idles between two steps of a scenario must not be closed under the client.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${portOf(server)}`;
  return {
    baseUrl,
    contractUrl: `${baseUrl}${contractPath}`,
    log,
    settled: async () => void (await Promise.all(landings)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function failed(exchange: WireExchange, failure: string): WireExchange {
  return { ...exchange, endedAtMs: Date.now(), failure };
}

function send(response: ServerResponse, answer: ScriptedAnswer): ReceivedResponse {
  const { status, sent, bytes } = messageOf(answer);
  response.writeHead(status, sent.flat());
  response.end(bytes);
  return { status, headers: sent, body: new Uint8Array(bytes ?? []) };
}

/** Sends the head and half the body, and resets the connection when the client has had the time to read them. */
function sendHalf(response: ServerResponse, answer: ScriptedAnswer): void {
  const { status, sent, bytes } = messageOf(answer);
  response.writeHead(status, sent.flat());
  response.write(bytes?.subarray(0, bytes.length / 2) ?? "", () => {
    setTimeout(() => response.socket?.resetAndDestroy(), readingMs);
  });
}

/** Sends the head and half the body, and the rest when that is let go, unless the client has closed the connection. */
function sendStalled(
  response: ServerResponse,
  answer: ScriptedAnswer,
  released: Promise<unknown>,
): ReceivedResponse {
  const { status, sent, bytes = Buffer.alloc(0) } = messageOf(answer);
  const half = Math.floor(bytes.length / 2);
  response.writeHead(status, sent.flat());
  response.write(bytes.subarray(0, half));
  released.then(() => response.end(bytes.subarray(half)));
  return { status, headers: sent, body: new Uint8Array(bytes) };
}

/** In this time a client has surely read what was sent before a reset. In milliseconds. */
const readingMs = 50;

function messageOf({ status, headers, body, text }: ScriptedAnswer) {
  const written = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const bytes = written === undefined ? undefined : Buffer.from(written);
  const sent: readonly HeaderField[] = [
    ...headers.filter(([name]) => bytes || name !== "Content-Type"),
    ...(headers.some(([name]) => name === "Cache-Control") ? [] : [["Cache-Control", "no-store"] as const]),
    ...(bytes ? [["Content-Length", String(bytes.length)] as const] : []),
  ];
  return { status, sent, bytes };
}

function sendContract(response: ServerResponse, document: JsonObject): void {
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(document));
}

function fieldsOf(rawHeaders: readonly string[]): readonly HeaderField[] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : [],
  );
}
