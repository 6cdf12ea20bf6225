import { readFileSync } from "node:fs";
import { type components, expandPath, type OperationId, operations } from "../../../src/contract/index.ts";
import type { Identity } from "../../sandbox/identities.ts";
import type { Attempt, PathIds } from "./attempt.ts";

/** An answer that came whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A request by the contract's names. */
export interface Request {
  readonly path?: PathIds;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * The sandbox's people as clients of servers that come and go, each request at the next one. They sign in when they
 * first must, and again when their session is over; a session outlives the server's process.
 */
export class People {
  readonly #identitiesFile: string;
  readonly #tokens = new Map<string, Promise<string>>();
  #urls: readonly string[] = [];
  #asked = 0;

  constructor(identitiesFile: string) {
    this.#identitiesFile = identitiesFile;
  }

  /** Talks to the servers at other addresses from now on. */
  moveTo(urls: readonly string[]): void {
    this.#urls = urls;
  }

  /** Reads who there is; a start that was cut short may have made new passwords. */
  identity(name: string): Identity {
    const { identities } = JSON.parse(readFileSync(this.#identitiesFile, "utf8"));
    const found = identities.find((each: Identity) => each.name === name);
    if (found === undefined) throw new RangeError(`The sandbox has no ${name}.`);
    return found;
  }

  /** Sends a write, for the first time or again. */
  async send({ id, operationId, as, path, etag, body }: Attempt): Promise<Answer> {
    const match = etag !== undefined && { "If-Match": etag };
    const headers = { "X-Request-Id": id, "Idempotency-Key": id, ...match };
    return await this.call(operationId, as, { path, headers, body });
  }

  /** Reads something that is there. */
  async read<Body>(operationId: OperationId, as: string, request: Request): Promise<Body> {
    const { status, text } = await this.call(operationId, as, request);
    if (status !== 200) throw new Error(`${operationId} answered ${status}: ${text}`);
    return JSON.parse(text);
  }

  async call(operationId: OperationId, as: string, request: Request): Promise<Answer> {
    const answer = await this.ask(operationId, { ...request, token: await this.#tokenOf(as) });
    if (answer.status !== 401) return answer;
    // Refused before anything was done, so that it may be sent again.
    this.#tokens.delete(as);
    return await this.ask(operationId, { ...request, token: await this.#tokenOf(as) });
  }

  /** Sends one request as somebody who has that token, or none. */
  async ask(operationId: OperationId, request: Request & { readonly token?: string }): Promise<Answer> {
    const { path = {}, query = "", headers, body, token } = request;
    const { method, path: template } = operations[operationId];
    const url = this.#urls[this.#asked++ % this.#urls.length];
    const response = await fetch(`${url}${expandPath(template, path)}${query && `?${query}`}`, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  async signIn(name: string): Promise<components["schemas"]["TokenAnswer"]> {
    const { username, password } = this.identity(name);
    const { status, text } = await this.ask("signIn", { body: { username, password } });
    if (status !== 200) throw new Error(`${name} could not sign in: ${text}`);
    return JSON.parse(text);
  }

  #tokenOf(name: string): Promise<string> {
    const known = this.#tokens.get(name);
    if (known !== undefined) return known;
    const token = this.signIn(name).then(({ accessToken }) => accessToken);
    this.#tokens.set(name, token);
    token.catch(() => this.#tokens.delete(name));
    return token;
  }
}
