import {
  type components,
  expandPath,
  type OperationId,
  type OperationTypes,
  operations,
} from "../../src/contract/index.ts";
import type { Readable } from "../../src/contract/schemas.ts";
import { responseValidator } from "../../src/contract/validators.ts";
import { createSandboxApp, type SandboxApp, type SandboxAppOptions } from "../sandbox/create-sandbox-app.ts";

/** A request of a test's, by the contract's names. */
export interface Call {
  /** Which identity of the sandbox sends it; it is signed in on its first call. Default: nobody. */
  readonly as?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** An answer that the contract declares: the body of a success, or a problem. */
export interface TestAnswer<Id extends OperationId> {
  readonly status: number;
  readonly headers: Headers;
  /** Throws for a problem. */
  readonly body: SuccessBody<Id>;
  /** Throws for a success. */
  readonly problem: components["schemas"]["Problem"];
}

type Successes<Responses> = Responses[keyof Responses & (200 | 201)];
type SuccessBody<Id extends OperationId> =
  Successes<OperationTypes[Id]["responses"]> extends { content: { "application/json": infer Body } }
    ? Readable<Body>
    : undefined;

/** A reference server whose every answer is held against the contract. */
export interface TestServer extends SandboxApp {
  readonly call: <Id extends OperationId>(operationId: Id, call?: Call) => Promise<TestAnswer<Id>>;
  /** The header that shows an identity's access token. */
  readonly bearer: (name: string) => Promise<{ Authorization: string }>;
}

/** Creates a sandbox app for a test, with requests by operation and identity. */
export async function createTestServer(options: SandboxAppOptions = {}): Promise<TestServer> {
  const sandbox = await createSandboxApp({ orders: 16, ...options });
  const tokens = new Map<string, Promise<string>>();
  const bearer = async (name: string) => {
    const known = tokens.get(name) ?? sandbox.signIn(name).then(({ accessToken }) => accessToken);
    tokens.set(name, known);
    return { Authorization: `Bearer ${await known}` };
  };
  const call = async <Id extends OperationId>(operationId: Id, request: Call = {}) => {
    const { as, path = {}, query = "", headers, body } = request;
    const { method, path: template } = operations[operationId];
    const response = await sandbox.app.request(`${expandPath(template, path)}${query && `?${query}`}`, {
      method,
      headers: {
        ...(as !== undefined && (await bearer(as))),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return await readAnswer(operationId, response);
  };
  return { ...sandbox, call, bearer };
}

/**
 * Reads a response as the contract declares it.
 *
 * @throws Error where the contract declares another.
 */
export async function readAnswer<Id extends OperationId>(
  operationId: Id,
  response: Response,
): Promise<TestAnswer<Id>> {
  const { status, headers } = response;
  const text = await response.text();
  const value = text === "" ? undefined : JSON.parse(text);
  const declared = responseValidator(operationId, status);
  if (!declared.declared) throw new Error(`${operationId} declares no ${status}: ${text}`);
  const isValid = declared.body === null ? value === undefined : declared.body(value);
  if (!isValid) {
    throw new Error(`${operationId} ${status} is invalid: ${JSON.stringify(declared.body?.errors)} ${text}`);
  }
  const type = status < 400 ? "application/json" : "application/problem+json";
  if (value !== undefined && headers.get("Content-Type") !== type) {
    throw new Error(`${operationId} ${status} came as ${headers.get("Content-Type")}`);
  }
  return {
    status,
    headers,
    get body() {
      if (status >= 400) throw new Error(`${operationId} answered ${status}: ${text}`);
      return value;
    },
    get problem() {
      if (status < 400) throw new Error(`${operationId} answered ${status}, not a problem`);
      return value;
    },
  };
}
