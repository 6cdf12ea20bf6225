import { isJsonObject, type Json } from "../contract/json.ts";
import { readPointer, withoutPointer, withPointer } from "../contract/json-pointer.ts";
import type { Operation } from "../contract/operation.ts";
import type { HeaderField } from "../engine/exchange.ts";
import type { ClientContract } from "./client-contract.ts";
import { type ContractExamples, successOf } from "./contract-examples.ts";
import type { Ledger } from "./ledger.ts";
import type { TokenAnswers } from "./script.ts";
import type { TokenMint, TokenPair } from "./token-mint.ts";

/** Describes a request as the scripted server answers it. */
export interface ScriptedRequest {
  readonly operation: Operation;
  /** The path parameters, by name. */
  readonly values: Readonly<Record<string, string>>;
  readonly number: number;
  readonly requestId: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: Json | undefined;
}

/** Describes an answer, before it is written to the wire. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly headers: readonly HeaderField[];
  readonly body: Json | undefined;
  /** Stands in for the body where it is no JSON. */
  readonly text?: string;
}

/** Gives the answers of a server that keeps the contract. */
export interface ScriptedAnswers {
  /** Answers as the contract and the state demand, and lets the request take effect. */
  readonly honest: (request: ScriptedRequest) => ScriptedAnswer;
  /** Answers with a status and the contract's example for it; nothing takes effect. */
  readonly plain: (operation: Operation, status: number) => ScriptedAnswer;
}

/** Says what answers are made from. */
export interface ScriptedAnswersOptions {
  readonly contract: ClientContract;
  readonly examples: ContractExamples;
  readonly mint: TokenMint;
  readonly ledger: Ledger | undefined;
  readonly credentials: { readonly username: string; readonly password: string };
  readonly lifetimeSeconds: number;
  /** Whether a cache may keep what is read of a thing, and of its history. Default false. */
  readonly isCacheable?: boolean | undefined;
  /** What answers say that bring tokens. Default the truth. */
  readonly tokenAnswers?: TokenAnswers | undefined;
}

/** Creates the answers of one scenario. */
export function createScriptedAnswers(options: ScriptedAnswersOptions): ScriptedAnswers {
  const { contract, examples, mint, ledger, credentials, lifetimeSeconds, tokenAnswers = {} } = options;
  const { session, idempotencyHeader } = contract;

  const plain: ScriptedAnswers["plain"] = (operation, status) => ({
    status,
    headers: [["Content-Type", examples.mediaType(operation, status)], ...challengeFor(operation, status)],
    body: bodyOf(operation, status),
  });

  const bodyOf = (operation: Operation, status: number): Json | undefined => {
    if (status === 204 || status === 304) return undefined;
    const shown = examples.answers(operation, status);
    if (status < 400) return shown[0] ?? {};
    const fitting = shown.find((body) => readPointer(body, "/status") === status) ?? shown[0] ?? { status };
    // Among the causes of a 401, expiry is the one that a refresh mends; others could rightly stop a client.
    const chosen =
      status === 401 ? (shown.find((body) => JSON.stringify(body).includes("expired")) ?? fitting) : fitting;
    const problem = isJsonObject(chosen) && "status" in chosen ? { ...chosen, status } : chosen;
    const error = oauthErrorOf(operation, status);
    return error === undefined || !isJsonObject(problem) ? problem : { ...problem, error };
  };

  const oauthErrorOf = ({ id, security }: Operation, status: number): string | undefined => {
    if (status === 401 && id === session.refresh.operation) return "invalid_grant";
    if (!security.isRequired) return undefined;
    return status === 401 ? "invalid_token" : status === 403 ? "insufficient_scope" : undefined;
  };

  const challengeFor = (operation: Operation, status: number): readonly HeaderField[] => {
    const error = operation.security.isRequired ? oauthErrorOf(operation, status) : undefined;
    return error === undefined ? [] : [["WWW-Authenticate", `Bearer realm="countersign", error="${error}"`]];
  };

  const tokens = (operation: Operation, pair: TokenPair): ScriptedAnswer => {
    const answer = plain(operation, successOf(operation));
    const members: readonly (readonly [string, Json])[] = [
      [session.tokens.accessToken, pair.accessToken],
      [session.tokens.refreshToken, pair.refreshToken],
      [session.tokens.expiresInSeconds, tokenAnswers.lifetime ?? pair.expiresInSeconds],
    ];
    const whole = members.reduce<Json>(
      (made, [pointer, value]) => withPointer(made, pointer, value),
      answer.body ?? {},
    );
    const left = [
      ...(tokenAnswers.lifetime === null ? [session.tokens.expiresInSeconds] : []),
      ...(tokenAnswers.lackRefreshToken ? [session.tokens.refreshToken] : []),
    ];
    return { ...answer, body: left.reduce(withoutPointer, whole) };
  };

  const signIn = ({ operation, body }: ScriptedRequest): ScriptedAnswer => {
    const is = (pointer: string | undefined, value: string) =>
      pointer !== undefined && readPointer(body, pointer) === value;
    const good =
      is(session.signIn?.username, credentials.username) &&
      is(session.signIn?.password, credentials.password);
    return good ? tokens(operation, mint.issue(lifetimeSeconds)) : plain(operation, 401);
  };

  const refresh = ({ operation, body }: ScriptedRequest): ScriptedAnswer => {
    const presented = readPointer(body, session.refresh.refreshToken);
    const pair = typeof presented === "string" ? mint.spend(presented, lifetimeSeconds) : undefined;
    return pair ? tokens(operation, pair) : plain(operation, 401);
  };

  const fromLedger = (request: ScriptedRequest): ScriptedAnswer | undefined => {
    const { operation, values, query, header } = request;
    const role = ledger?.roleOf(operation);
    if (!ledger || !role) return undefined;
    const write = {
      values,
      exchange: request.number,
      requestId: request.requestId,
      idempotencyKey: idempotencyHeader === undefined ? undefined : header(idempotencyHeader),
      ifMatch: header("if-match"),
    };
    const { status, body, etag } = role === "write" ? ledger.write(write) : ledger[role](values, query);
    const answer = plain(operation, status);
    const headers: readonly HeaderField[] = [
      ...(etag === undefined ? [] : [["ETag", etag] as const]),
      ...(options.isCacheable && role !== "write" ? [["Cache-Control", "max-age=60"] as const] : []),
    ];
    return { ...answer, headers: [...answer.headers, ...headers], body: body ?? answer.body };
  };

  return {
    plain,
    honest: (request) => {
      const { operation } = request;
      if (operation.id === session.signIn?.operation) return signIn(request);
      if (operation.id === session.refresh.operation) return refresh(request);
      return fromLedger(request) ?? plain(operation, successOf(operation));
    },
  };
}
