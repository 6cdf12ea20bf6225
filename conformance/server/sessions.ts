import type { Contract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { isJsonType } from "../contract/media.ts";
import type { Operation } from "../contract/operation.ts";
import { evaluate, requestBodyPointer } from "../contract/runtime-expression.ts";
import type { SessionContract } from "../contract/session.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { SignInRefusedError } from "./errors/sign-in-refused.ts";
import type { Identity } from "./identity.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { jsonBodyOf } from "./response-body.ts";
import type { Send } from "./send.ts";

/** Holds the tokens of one session. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** When the access token should no longer be used, in milliseconds since the epoch; absent: unknown. */
  readonly renewAtMs?: number;
}

/** Keeps a session alive for each identity, and makes others that may be spent. */
export interface Sessions {
  /** Gives an access token that has not expired, signing in where needed. */
  readonly accessToken: (identity: Identity) => Promise<string>;
  /** Forgets a session that the server no longer takes; the next token comes from a new one. */
  readonly forget: (identity: Identity) => void;
  /** Signs in once more, for a session that a rule may spend. */
  readonly signIn: (identity: Identity) => Promise<SignedIn>;
  /** Spends a refresh token; nothing where the contract has no refresh. */
  readonly refresh: (refreshToken: string, identity: Identity) => Promise<Exchange | undefined>;
}

/** Pairs the tokens of a session with the exchange that made it. */
export interface SignedIn {
  readonly tokens: Tokens;
  readonly exchange: Exchange;
}

/** Holds what sessions are made with. */
export interface SessionsOptions {
  readonly contract: Contract;
  readonly session: SessionContract;
  readonly baseUrl: string;
  readonly send: Send;
  readonly mask: SecretMask;
  /** Tells the time in milliseconds since the epoch. */
  readonly nowMs: () => number;
}

/** A token is left alone for the last part of its life: a quarter, but no more than this, in milliseconds. */
const longestMarginMs = 30_000;

/**
 * Creates the sessions of a run, as the contract's `x-session` says.
 *
 * A session that nears its end is replaced by a new sign-in: refreshing is what some rules judge, so the suite
 * does not lean on it.
 */
export function createSessions(options: SessionsOptions): Sessions {
  const { contract, session, send, mask, nowMs } = options;
  const current = new Map<string, Tokens>();

  const signIn = async (identity: Identity): Promise<SignedIn> => {
    if ("token" in identity.credentials) throw new SignInRefusedError(identity.name, "was not asked");
    const { username, password } = identity.credentials;
    mask.learn("password", password, identity.name);
    const body = [
      [session.signIn.username, username],
      [session.signIn.password, password],
    ] as const;
    const exchange = await send(postOf(session.signIn.operation, body, options));
    const tokens = readTokens(exchange, identity);
    if (tokens) return { tokens, exchange };
    const answer = exchange.response ? `answered ${exchange.response.status}` : `did not answer`;
    throw new SignInRefusedError(identity.name, answer);
  };

  const readTokens = (exchange: Exchange, { name }: Identity): Tokens | undefined => {
    const scope = { responseBody: exchange.response && jsonBodyOf(exchange.response) };
    const read = (expression: string | undefined): Json | undefined =>
      expression === undefined || scope.responseBody === undefined
        ? undefined
        : evaluate(expression, { responseBody: scope.responseBody });
    const accessToken = read(session.tokens.accessToken);
    const refreshToken = read(session.tokens.refreshToken);
    const expiresInSeconds = read(session.tokens.expiresInSeconds);
    if (exchange.response?.status !== 200 && exchange.response?.status !== 201) return undefined;
    if (typeof accessToken !== "string") return undefined;
    mask.learn("access", accessToken, name);
    if (typeof refreshToken === "string") mask.learn("refresh", refreshToken, name);
    return {
      accessToken,
      ...(typeof refreshToken === "string" && { refreshToken }),
      ...(typeof expiresInSeconds === "number" && { renewAtMs: renewAt(exchange, expiresInSeconds) }),
    };
  };

  return {
    signIn,
    accessToken: async (identity) => {
      if ("token" in identity.credentials) return identity.credentials.token;
      const held = current.get(identity.name);
      if (held && (held.renewAtMs === undefined || nowMs() < held.renewAtMs)) return held.accessToken;
      const { tokens } = await signIn(identity);
      current.set(identity.name, tokens);
      return tokens.accessToken;
    },
    forget: (identity) => {
      current.delete(identity.name);
    },
    refresh: async (refreshToken, identity) => {
      if (!session.refresh) return undefined;
      const body = [[session.refresh.refreshToken, refreshToken]] as const;
      const exchange = await send(postOf(session.refresh.operation, body, options));
      readTokens(exchange, identity);
      return exchange;
    },
  };
}

function renewAt({ endedAtMs }: Exchange, expiresInSeconds: number): number {
  const lifetimeMs = expiresInSeconds * 1000;
  return endedAtMs + lifetimeMs - Math.min(longestMarginMs, lifetimeMs / 4);
}

/** Writes a request whose body has values where the contract's expressions point. */
function postOf(
  operationId: string,
  values: readonly (readonly [expression: string, value: string])[],
  { contract, baseUrl }: SessionsOptions,
): OutgoingRequest {
  const operation = contract.operation(operationId);
  const json = values.reduce<Json>((body, [expression, value]) => {
    const pointer = requestBodyPointer(expression);
    return pointer === undefined ? body : withPointer(body, pointer, value);
  }, {});
  return {
    operationId,
    method: operation?.method ?? "POST",
    url: `${baseUrl}${operation?.path ?? ""}`,
    headers: [
      ["Accept", "application/json, application/problem+json"],
      ["Content-Type", jsonTypeOf(operation)],
    ],
    body: { json },
  };
}

function jsonTypeOf(operation: Operation | undefined): string {
  return operation?.requestBody?.media.find(({ type }) => isJsonType(type))?.type ?? "application/json";
}
