import type { AdapterProcess } from "../harness/adapter-process.ts";
import type { Answer, Command } from "../harness/adapter-protocol.ts";
import type { Call } from "../harness/cast.ts";
import type { SetStage } from "../harness/stage.ts";
import type { WireExchange } from "../harness/wire-exchange.ts";
import { PointBroken } from "./errors/point-broken.ts";
import { PointUnsupported } from "./errors/point-unsupported.ts";
import type { Feature } from "./feature.ts";

/** Holds an adapter that runs, in front of a server that answers everything honestly. */
export interface Trial extends Pick<SetStage, "cast" | "credentials" | "mint"> {
  readonly adapter: AdapterProcess;
  readonly wire: SetStage["server"]["log"];
  /**
   * Gives the adapter a line, and waits for its answer.
   *
   * @param feature what is unsupported where it says so. Default: the line.
   */
  readonly ask: (command: AskedCommand, feature?: Feature) => Promise<Answer>;
  /** Starts a client with a fresh session of an hour, and gives the name of its access token: A1. */
  readonly session: (options?: SessionOptions) => Promise<string>;
  /** Makes a call, and gives the answer with the last request to its path that the server then knows. */
  readonly call: (call: Call, options?: CallOptions) => Promise<MadeCall>;
  /** How long the adapter is given for an answer, in milliseconds. */
  readonly patienceMs: number;
}

/** Describes the lines that are asked of an adapter; `quit` has no answer. */
export type AskedCommand = Exclude<Command, { readonly do: "quit" }>;

/** Says for which instance, and with which store, a session is started. */
export interface SessionOptions {
  readonly client?: string;
  readonly store?: string;
  /** Default 3600. */
  readonly expiresInSeconds?: number;
}

/** Says what a call has beside the contract's own example. */
export interface CallOptions {
  readonly client?: string;
  readonly bodyBase64?: string;
}

/** Describes a call that was made. */
export interface MadeCall {
  readonly answer: Answer;
  readonly exchange: WireExchange;
}

/** Prepares a trial of an adapter that runs. */
export function createTrial(adapter: AdapterProcess, stage: SetStage, patienceMs: number): Trial {
  const { cast, credentials, mint, server } = stage;

  const ask: Trial["ask"] = async (command, feature = command.do) => {
    const isTold = feature === "client" || feature === "store";
    if (isTold && !adapter.hello.knows?.includes(feature)) {
      throw new PointUnsupported(feature, "first line");
    }
    const answer = await answered(adapter.ask(command).answer, command.do, patienceMs);
    if (!("unsupported" in answer)) return answer;
    if (!isTold) throw new PointUnsupported(feature);
    throw new PointBroken(
      `the first line says that it knows "${feature}", and a "${command.do}" with it was answered with unsupported`,
      "what `knows` names is done",
      `do it, or leave "${feature}" out of \`knows\``,
    );
  };

  const session: Trial["session"] = async ({ client, store, expiresInSeconds = 3600 } = {}) => {
    const { accessToken, refreshToken } = mint.issue(expiresInSeconds);
    const named = { ...(client && { client }), ...(store && { store }) };
    const line: AskedCommand = { do: "session", accessToken, refreshToken, expiresIn: expiresInSeconds };
    const feature = store ? "store" : client ? "client" : "session";
    const answer = await ask({ ...line, ...named }, feature);
    if (!("ok" in answer)) {
      throw new PointBroken(
        `it answered "session" with ${describeAnswer(answer)}`,
        'it takes the tokens, and answers {"id":1,"ok":true}',
        "keep the three values where your client finds its session",
      );
    }
    return mint.nameOf(accessToken) ?? "";
  };

  const call: Trial["call"] = async (made, { client, bodyBase64 } = {}) => {
    const { operationId, method, url, headers, body, path } = made;
    const sent = bodyBase64 === undefined ? body !== undefined && { body } : { bodyBase64 };
    const line: AskedCommand = { do: "call", operationId, method, url, headers, ...sent };
    const feature = bodyBase64 ? "bodyBase64" : client ? "client" : "call";
    const answer = await ask({ ...line, ...(client && { client }) }, feature);
    const exchange = server.log.exchanges().findLast((one) => one.path === path);
    if (exchange) return { answer, exchange };
    throw new PointBroken(
      `the call to ${method} ${path} was answered with ${describeAnswer(answer)}, and the server received no such request`,
      "it is sent to COUNTERSIGN_BASE_URL with `url` appended",
      "let your client make the call",
    );
  };

  return { adapter, cast, credentials, mint, wire: server.log, ask, session, call, patienceMs };
}

/** Waits for an answer, but not for ever. */
export async function answered(answer: Promise<Answer>, asked: string, limitMs: number): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(
      new PointBroken(
        `no answer to "${asked}" came within ${limitMs / 1000} s`,
        "each line is answered once",
        "answer when it is known how it ended, and flush stdout after each line",
      ),
    );
  }, limitMs);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Writes an answer as it stood on its line, without its body. */
export function describeAnswer(answer: Answer): string {
  return JSON.stringify("status" in answer ? { ...answer, body: undefined } : answer);
}
