import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { createInterface } from "node:readline";
import type { Answer, Command } from "../../../conformance/harness/adapter-protocol.ts";

/** Holds the tokens of one session, where an application would keep them: no library here keeps them for it. */
export interface Tokens {
  accessToken?: string;
  refreshToken?: string;
  /** Milliseconds since 1970. */
  expiresAtMs?: number;
}

/** Describes a call that an application makes with a library. */
export interface Call {
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is to be sent as JSON; absent where there is no body. */
  readonly json?: unknown;
  readonly signal: AbortSignal;
}

/** Makes a call. A library that throws where the status tells of a failure may go on throwing. */
export type Send = (call: Call) => Promise<{ readonly status: number; readonly body?: unknown }>;

/** Where the server is, without a slash at the end. */
export const baseUrl = process.env.COUNTERSIGN_BASE_URL ?? "";
/** Where tokens are renewed. */
export const refreshUrl = `${baseUrl}/api/auth/refresh`;

/**
 * Keeps what a sign-in or a refresh answered: a refresh token that it does not replace stays, and a lifetime that is
 * not stated, or is none, is no lifetime (RFC 6749 sections 5.1 and 6).
 *
 * @throws Error where there is no access token in it: such an answer is a refresh that failed
 */
export function keep(tokens: Tokens, answered: unknown): void {
  const { accessToken, refreshToken, expiresIn } = answered as Tokens & { expiresIn?: unknown };
  if (typeof accessToken !== "string") throw new Error("The answer holds no access token.");
  Object.assign(tokens, { accessToken, refreshToken: refreshToken ?? tokens.refreshToken });
  if (Number(expiresIn) > 0) tokens.expiresAtMs = Date.now() + Number(expiresIn) * 1000;
  else delete tokens.expiresAtMs;
}

/** Forgets the session, where a library's documentation says that a refresh which failed ends it. */
export function forget(tokens: Tokens): void {
  delete tokens.accessToken;
  delete tokens.refreshToken;
  delete tokens.expiresAtMs;
}

/** The header that bears the access token; none without a session. */
export function bearerOf({ accessToken }: Tokens): Record<string, string> {
  return accessToken === undefined ? {} : { Authorization: `Bearer ${accessToken}` };
}

/**
 * Puts a library behind the adapter protocol: reads the lines, keeps the tokens, signs in, and has every call made by
 * what `open` makes of the tokens. Whether, when and how often something is sent is the library's affair alone.
 */
export async function converse(packageName: string, open: (tokens: Tokens) => Send): Promise<void> {
  const stores = new Map<string, Tokens>();
  const clients = new Map<string, Send>();
  const aborts = new Map<number, AbortController>();

  const adopt = (
    { client = "a", store = client }: { client?: string; store?: string },
    answered: unknown,
  ) => {
    const tokens = stores.get(store) ?? {};
    stores.set(store, tokens);
    keep(tokens, answered);
    // Who signs in anew makes a new client, so that nothing of the session before is left in it.
    clients.set(client, open(tokens));
    return { ok: true } as const;
  };
  const sendFor = ({ client = "a" }: { client?: string }): Send => {
    const send = clients.get(client) ?? open({});
    clients.set(client, send);
    return send;
  };

  const answer = async (line: Command & { readonly id: number }): Promise<Answer> => {
    if (line.do === "session") return adopt(line, line);
    if (line.do === "signIn") {
      const response = await signIn(line);
      return response.ok ? adopt(line, await response.json()) : { status: response.status };
    }
    if (line.do === "abort") {
      aborts.get(line.of)?.abort();
      return { ok: true };
    }
    if (line.do !== "call" || line.bodyBase64 !== undefined) return { unsupported: true };
    const abort = new AbortController();
    aborts.set(line.id, abort);
    const { method, url, headers, body: json } = line;
    return sendFor(line)({ method, url: baseUrl + url, headers, json, signal: abort.signal });
  };

  const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  // None of these libraries says how two of it share tokens, and so `store` would judge what stands above alone.
  print({ countersign: 1, name: packageName, version: versionOf(packageName), knows: ["client"] });
  for await (const text of createInterface({ input: process.stdin })) {
    const line = JSON.parse(text);
    if (line.do === "quit") process.exit(0);
    answer(line)
      .catch((error: unknown) => failure(error, aborts.get(line.id)?.signal))
      .then((said) => print({ id: line.id, ...said }));
  }
}

/** Gives the installed version of a package. */
function versionOf(packageName: string): string {
  const manifest = findPackageJSON(packageName, import.meta.url);
  return manifest === undefined ? "unknown" : JSON.parse(readFileSync(manifest, "utf8")).version;
}

/** Signs in with plain fetch: no library here does it, and each takes the tokens from its application. */
function signIn({ username, password }: { username: string; password: string }): Promise<Response> {
  return fetch(`${baseUrl}/api/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
}

/**
 * Tells a library's error as an answer: by the status that it names, else by its text. An error that names a success,
 * as that of a body which cannot be read does, is none.
 */
function failure(error: unknown, signal?: AbortSignal): Answer {
  if (signal?.aborted) return { error: String(error), kind: "aborted" };
  const { status, response } = error as { status?: unknown; response?: Record<string, unknown> };
  const named = [status, response?.status, response?.statusCode].find((value) => typeof value === "number");
  if (typeof named === "number" && named >= 300) return { status: named };
  return { error: error instanceof Error ? String(error) : JSON.stringify(error) };
}
