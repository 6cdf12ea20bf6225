import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import contract from "../../../src/generated/openapi.json" with { type: "json" };
import type { RecordedAnswer } from "./record-answer.ts";
import type { ServerCommand } from "./start-server.ts";

/** As `npm start` has them; what is compared with our code runs with the same. */
const ourNodeOptions = ["--max-semi-space-size=16"];

/** Our server on a database file, without a log. */
export function ours(file: string, orders: number): ServerCommand {
  mkdirSync(dirname(file), { recursive: true });
  return {
    program: "src/cli/countersign.js",
    nodeOptions: ourNodeOptions,
    args: (port) => [
      ...["serve", "--quiet", "--db", file],
      ...["--orders", String(orders), "--port", String(port)],
    ],
    probe: "/readyz",
  };
}

/** Hono alone, with what our server answered at each path. */
export function bare(folder: string, answers: Readonly<Record<string, RecordedAnswer>>): ServerCommand {
  const file = join(folder, "answers.json");
  writeFileSync(file, JSON.stringify(answers));
  return { program: "docs/benchmarks/servers/bare.ts", args: (port) => [String(port), file] };
}

/** The same two operations by hand, on the database of our server. */
export function handWritten(database: string): ServerCommand {
  return {
    program: "docs/benchmarks/servers/hand-written.ts",
    nodeOptions: ourNodeOptions,
    args: (port) => [String(port), database],
  };
}

/** Prism, quiet, with our server's answers as its examples. */
export function prism(folder: string, examples: Examples): ServerCommand {
  const file = writeExamples(folder, examples);
  return {
    program: prismProgram(),
    args: (port) => ["mock", "--port", String(port), "--verboseLevel", "silent", file],
  };
}

/** Scalar's mock server, with our server's answers as its examples. */
export function scalar(folder: string, examples: Examples): ServerCommand {
  const file = writeExamples(folder, examples);
  return { program: "docs/benchmarks/servers/scalar.ts", args: (port) => [String(port), file] };
}

/** What our server answered, by operation. */
interface Examples {
  readonly listOrders: unknown;
  readonly getOrder: unknown;
}

/** Writes the contract with these answers as the only examples of their operations. */
function writeExamples(folder: string, examples: Examples): string {
  const document = structuredClone(contract);
  const { paths } = document;
  const order = paths["/api/clients/{clientId}/loans/{loanId}/orders/{orderId}"];
  Object.assign(paths["/api/clients/{clientId}/orders"].get.responses, {
    "200": always("OrderPage", examples.listOrders),
  });
  Object.assign(order.get.responses, { "200": always("Order", examples.getOrder) });
  const file = join(folder, "examples.json");
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** Prism in front of a server, quiet: it holds each request and each answer against a contract. */
export function prismProxy(contractFile: string, upstream: string): ServerCommand {
  return {
    program: prismProgram(),
    args: (port) => ["proxy", "--port", String(port), "--verboseLevel", "silent", contractFile, upstream],
  };
}

function prismProgram(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@stoplight/prism-cli/package.json");
  return join(dirname(manifest), require(manifest).bin.prism);
}

function always(schema: string, value: unknown) {
  const content = { schema: { $ref: `#/components/schemas/${schema}` }, examples: { measured: { value } } };
  return { description: "What was measured.", content: { "application/json": content } };
}
