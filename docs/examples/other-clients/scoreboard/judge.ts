import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { RuleVerdict } from "../../../../conformance/index.ts";
import type { Entry } from "./clients.ts";

/** Holds what a check found of one client. */
export interface Judged {
  readonly client: Entry;
  /** The verdict of each rule, by its id. */
  readonly verdicts: ReadonlyMap<string, RuleVerdict>;
}

/** As much of the check's JSON as is read here. */
interface Printed {
  readonly rules: readonly { readonly id: string; readonly verdict: RuleVerdict; readonly reason?: string }[];
}

/** The command that checks a client, without the one that runs it. */
export const check = ["src/cli/countersign.js", "check", "client", "--seed", "1", "--json", "--"];

/**
 * Checks a client by the command that anybody would use.
 *
 * @throws Error where a rule could not be judged: such a verdict says nothing about a client
 */
export async function judge(client: Entry): Promise<Judged> {
  const command = [process.execPath, "--conditions=countersign-source", ...client.adapter];
  const child = spawn(process.execPath, [...check, ...command], { stdio: ["ignore", "pipe", "inherit"] });
  const { rules }: Printed = JSON.parse(await text(child.stdout));
  const unjudged = rules.filter(({ verdict }) => verdict === "not-testable");
  if (unjudged.length > 0) {
    const why = unjudged.map(({ id, reason }) => `${id}: ${reason}`).join("\n");
    throw new Error(`${client.name} could not be judged by ${unjudged.length} rules:\n${why}`);
  }
  return { client, verdicts: new Map(rules.map(({ id, verdict }) => [id, verdict])) };
}

/** Checks all clients, two at a time: a check mostly waits. */
export async function judgeAll(clients: readonly Entry[]): Promise<readonly Judged[]> {
  const judged = new Map<Entry, Judged>();
  const waiting = [...clients];
  const work = async () => {
    for (let client = waiting.shift(); client; client = waiting.shift())
      judged.set(client, await judge(client));
  };
  await Promise.all([work(), work()]);
  return clients.flatMap((client) => judged.get(client) ?? []);
}
