import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median, playRounds } from "../rounds.ts";
import { table } from "../table.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const node = process.execPath;

/** Clients, and what starts the adapter of each. */
const adapters = {
  Countersign: [node, "--conditions=countersign-source", "conformance/adapters/countersign.ts"],
  "plain fetch": [node, "conformance/adapters/fetch.ts"],
};

interface Checked {
  readonly seconds: number;
  readonly rules: number;
  readonly requests: number;
}

/** Measures how long the whole client suite takes, process and all, on a client that keeps it and on one that does not. */
export async function measureClientChecks({ rounds }: { readonly rounds: number }): Promise<string> {
  const contenders = Object.entries(adapters).map(([name, adapter]) => [name, () => check(adapter)] as const);
  const checked = await playRounds(Object.fromEntries(contenders), rounds);
  const rows = Object.entries(checked).map(([name, runs]) => {
    const of = (member: keyof Checked) => median(runs.map((run) => run[member]));
    return [name, of("rules").toFixed(0), of("requests").toFixed(0), of("seconds").toFixed(1)];
  });
  return `### The client suite, all of it\n\n${table(["client", "rules", "requests", "seconds"], rows)}`;
}

async function check(adapter: readonly string[]): Promise<Checked> {
  const startedAtMs = performance.now();
  const args = ["src/cli/countersign.js", "check", "client", "--json", "--seed", "1", "--", ...adapter];
  const stdout = await printedBy(args);
  const seconds = (performance.now() - startedAtMs) / 1000;
  const { counts, budget } = JSON.parse(stdout);
  return { seconds, rules: counts.run, requests: budget.total.requests };
}

/** A client that breaks a rule ends the check with exit code 1, and prints what came of it all the same. */
async function printedBy(args: readonly string[]): Promise<string> {
  const options = { cwd: repository, maxBuffer: 64_000_000 };
  try {
    return (await promisify(execFile)(node, args, options)).stdout;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === 1 && "stdout" in error)
      return String(error.stdout);
    throw error;
  }
}
