import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expandPath, formatPointer, readPointer } from "../../src/contract/index.ts";
import { sandboxDocument } from "../../src/contract/sandbox-document.ts";
import type { TestServer } from "./test-server.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(sandboxDocument, "sandbox");

/** A request of a test's to what a sandbox offers beside the orders API. */
export interface SandboxCall {
  /** Default: nobody. */
  readonly as?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
}

/**
 * Sends a request by the sandbox's contract, and holds the answer against it.
 *
 * @param route method and path template, such as `POST /sandbox/reset`.
 * @throws Error where the contract declares another answer.
 */
export async function callSandbox(server: TestServer, route: string, call: SandboxCall = {}) {
  const { as, path = {}, query = "", body } = call;
  const [method = "", template = ""] = route.split(" ");
  const response = await server.app.request(`${expandPath(template, path)}${query && `?${query}`}`, {
    method,
    headers: {
      ...(as !== undefined && (await server.bearer(as))),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const answer = await response.json();
  const status = response.status < 400 ? String(response.status) : "4XX";
  requireDeclared(["paths", template, method.toLowerCase(), "responses", status], answer);
  return { status: response.status, headers: response.headers, body: answer };
}

function requireDeclared(place: readonly string[], answer: unknown): void {
  const declared = readPointer(sandboxDocument, formatPointer(place));
  const reference = readPointer(declared, "/$ref");
  const response = typeof reference === "string" ? reference.slice(1) : formatPointer(place);
  const type = place.at(-1) === "4XX" ? "application/problem+json" : "application/json";
  const schema = `sandbox#${encodeURI(`${response}${formatPointer(["content", type, "schema"])}`)}`;
  const validate = ajv.getSchema(schema.replaceAll("{", "%7B").replaceAll("}", "%7D"));
  if (validate === undefined) throw new Error(`The sandbox's contract declares no ${place.join(" ")}.`);
  if (!validate(answer)) throw new Error(`${place.join(" ")}: ${JSON.stringify(validate.errors)}`);
}
