import { evaluate } from "../contract/runtime-expression.ts";
import type { SessionContract } from "../contract/session.ts";
import { type Exchange, headerOf, type ReceivedResponse } from "../engine/exchange.ts";
import { jsonBodyOf } from "./response-body.ts";

/** Holds the tokens of one session. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** How long the access token lives from its sign-in on, in milliseconds; absent where that is unknown. */
  readonly lifetimeMs?: number;
  /** When it ends, in milliseconds since the epoch; absent where that is unknown. */
  readonly expiresAtMs?: number;
  /** When the access token should be replaced, in milliseconds since the epoch; absent where that is unknown. */
  readonly renewAtMs?: number;
}

/** A token is not used in the last part of its life: a quarter of it, but no more than this, in milliseconds. */
const longestMarginMs = 30_000;

/** Reads the tokens out of a successful answer to a sign-in or a refresh; nothing where it is neither. */
export function readTokens(exchange: Exchange, { tokens }: SessionContract): Tokens | undefined {
  const { response, endedAtMs } = exchange;
  if (!response || response.status < 200 || response.status > 299) return undefined;
  const responseBody = jsonBodyOf(response) ?? null;
  const responseHeaders = (name: string) => headerOf(response, name);
  const read = (expression: string | undefined) =>
    expression === undefined ? undefined : evaluate(expression, { responseBody, responseHeaders });
  const accessToken = tokens.cookies ? cookieIn(response, tokens.cookies) : read(tokens.accessToken);
  const refreshToken = read(tokens.refreshToken);
  const lifetimeSeconds = read(tokens.expiresInSeconds);
  if (typeof accessToken !== "string") return undefined;
  return {
    accessToken,
    ...(typeof refreshToken === "string" && { refreshToken }),
    ...(typeof lifetimeSeconds === "number" && timesOf(endedAtMs, lifetimeSeconds * 1000)),
  };
}

/** Reads the first of some cookies that an answer sets; one that it takes back is none. */
function cookieIn({ headers }: ReceivedResponse, names: readonly string[]): string | undefined {
  const pairs = headers
    .filter(([field]) => field.toLowerCase() === "set-cookie")
    .map(([, value]) => /^\s*([^=;]+?)\s*=\s*"?([^";]*)"?/.exec(value));
  return pairs.find((pair) => pair?.[2] && names.includes(pair[1] ?? ""))?.[2];
}

function timesOf(receivedAtMs: number, lifetimeMs: number) {
  const expiresAtMs = receivedAtMs + lifetimeMs;
  return { lifetimeMs, expiresAtMs, renewAtMs: expiresAtMs - Math.min(longestMarginMs, lifetimeMs / 4) };
}
