import { spawn } from "node:child_process";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { RuleVerdict, SpentBudget } from "../../../../conformance/index.ts";
import type { Entry } from "./clients.ts";

/** Holds what a check found of one client. */
export interface Judged {
  readonly client: Entry;
  /** The verdict of each rule, by its id. */
  readonly verdicts: ReadonlyMap<string, RuleVerdict>;
  /** What it sent in all scenarios together, and what that cost. */
  readonly spent: SpentBudget["total"];
}

/** As much of the check's JSON as is read here. */
interface Printed {
  readonly rules: readonly { readonly id: string; readonly verdict: RuleVerdict }[];
  readonly budget: SpentBudget;
}

/** A client that knows nothing of the contract tells no p0 write from another, so one stands for all. */
const overlay = "docs/examples/other-clients/one-critical-write.yaml";

/** The command that checks a client, without the one that runs it. */
const check = [
  "src/cli/countersign.js",
  "check",
  "client",
  "--seed",
  "1",
  "--json",
  "--overlay",
  overlay,
  "--",
];

/**
 * Checks a client by the command that anybody would use. Each of its scenarios starts the adapter anew, and all of them
 * share what Node makes of its modules.
 */
async function judge(client: Entry, compiled: string): Promise<Judged> {
  const command = [process.execPath, "--conditions=countersign-source", ...client.adapter];
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  const child = spawn(process.execPath, [...check, ...command], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { rules, budget }: Printed = JSON.parse(await text(child.stdout));
  return { client, verdicts: new Map(rules.map(({ id, verdict }) => [id, verdict])), spent: budget.total };
}

/**
 * Checks all clients, two at a time. On a busy machine a race may end otherwise than it does, so a client whose
 * verdicts are not as expected is checked again, alone, and twice at most: one run that comes out so is enough.
 */
export async function judgeAll(
  clients: readonly Entry[],
  isExpected: (judged: Judged) => boolean,
): Promise<readonly Judged[]> {
  await using compiled = await mkdtempDisposable(join(tmpdir(), "scoreboard-"));
  const judged = new Map<Entry, Judged>();
  const waiting = [...clients];
  const work = async () => {
    for (let client = waiting.shift(); client; client = waiting.shift()) {
      judged.set(client, await judge(client, compiled.path));
    }
  };
  await Promise.all([work(), work()]);
  for (const client of clients) {
    for (let times = 0; times < 2; times += 1) {
      const last = judged.get(client);
      if (!last || isExpected(last)) break;
      judged.set(client, await judge(client, compiled.path));
    }
  }
  return clients.flatMap((client) => judged.get(client) ?? []);
}
