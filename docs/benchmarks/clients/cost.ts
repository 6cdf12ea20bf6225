import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median, playRounds } from "../rounds.ts";
import { table } from "../table.ts";
import { allContenders } from "./contenders/all.ts";

const program = fileURLToPath(new URL("call-costs.ts", import.meta.url));
const calls = ["GET, a list", "POST, guarded", "POST, critical (p0)"] as const;

/** The calls that are measured. */
export type CallName = (typeof calls)[number];

/** What all others are compared with. */
export const bare = "openapi-fetch, no token";

/**
 * Measures what a call costs, over a `fetch` that answers at once: CPU time, all of which but the constant cost of
 * `Request` and `Response` is the client's. Each client has a process of its own, as it has in an application: in one
 * process they would slow each other down, most of all those that share openapi-fetch.
 *
 * @param folder takes what is generated.
 */
export async function measureCost(folder: string, { rounds }: { readonly rounds: number }): Promise<string> {
  const names = [bare, ...Object.keys(allContenders(folder))];
  const processes: Record<string, ChildProcess> = {};
  const parts: Record<string, string>[] = [];
  try {
    for (const name of names) {
      const process = fork(program, [name, folder]);
      processes[name] = process;
      await once(process, "message");
    }
    for (const call of calls) {
      const contenders = Object.entries(processes).map(([name, process]) => [
        name,
        () => cost(process, call),
      ]);
      const costs: Record<string, number[]> = await playRounds(Object.fromEntries(contenders), rounds);
      const middle = (name: string) => median(costs[name] ?? []);
      const rows = names.map((name) => {
        const more = middle(name) - middle(bare);
        return [name, `${middle(name).toFixed(1)}${name === bare ? "" : ` (${signed(more)})`}`];
      });
      parts.push(Object.fromEntries(rows));
    }
  } finally {
    for (const process of Object.values(processes)) process.disconnect();
  }
  const rows = names.map((name) => [name, ...parts.map((part) => part[name] ?? "")]);
  return [
    "### CPU us a call, and how much more than openapi-fetch alone",
    "Each client has a process of its own.",
    table(["client", ...calls], rows),
  ].join("\n\n");
}

async function cost(process: ChildProcess, call: CallName): Promise<number> {
  process.send(call);
  const [answer] = await once(process, "message");
  return Number(answer);
}

function signed(number: number): string {
  return `${number < 0 ? "" : "+"}${number.toFixed(1)}`;
}
