import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { median, playRounds } from "../rounds.ts";
import { table } from "../table.ts";
import { ours } from "./contenders.ts";
import { startServer } from "./start-server.ts";

/**
 * Measures the time from starting our server's process to its first answer, with 20 orders seeded: where there is no
 * database yet, and where there is one.
 */
export async function measureStarts(
  folder: string,
  { rounds }: { readonly rounds: number },
): Promise<string> {
  const start = async (database: string) => {
    await using server = await startServer(ours(database, 20));
    const { cpuUs, rssBytes } = await server.usage();
    return { ms: server.startedInMs, cpuMs: cpuUs / 1000, megabytes: rssBytes / 1e6 };
  };
  const kept = join(folder, "starts", "sandbox.db");
  await start(kept);
  const measured = await playRounds(
    {
      "first start: database made, 20 orders seeded": () => {
        return start(join(mkdtempSync(join(folder, "start-")), "sandbox.db"));
      },
      "start on that database": () => start(kept),
    },
    rounds,
  );
  const rows = Object.entries(measured).map(([name, starts]) => [
    name,
    median(starts.map(({ ms }) => ms)).toFixed(0),
    median(starts.map(({ cpuMs }) => cpuMs)).toFixed(0),
    median(starts.map(({ megabytes }) => megabytes)).toFixed(0),
  ]);
  return `### From process start to first answer\n\n${table(["", "ms", "CPU ms", "resident MB"], rows)}`;
}
