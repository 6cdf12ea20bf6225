import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../../crypto/random.ts";
import { seededRandom } from "../../crypto/seeded-random.ts";
import { drawBelow } from "../../sandbox/draws.ts";
import type { Sent } from "./attempt.ts";
import { type ChildServer, startChild } from "./child-server.ts";
import type { Database } from "./database.ts";
import { examine } from "./examine.ts";
import { judgeAuditLogs, judgeOrder } from "./judge-database.ts";
import { judgeCharges, judgePayments } from "./judge-money.ts";
import { judgeWrite } from "./judge-write.ts";
import { Load } from "./load.ts";
import { People } from "./people.ts";
import { Refresher } from "./refresher.ts";
import { settle } from "./settle.ts";

/** How often, and how, servers are killed. */
export interface CrashOptions {
  readonly kills: number;
  /** Chooses the writes and the moments. The machine's own pace is not chosen, so two runs differ in detail. */
  readonly seed: number;
  readonly database: Database;
  /** Where the servers run; it stays. */
  readonly folder: string;
  /** How many orders there are at first; default 120. */
  readonly orders?: number;
  /** How many people write at once; default 6. */
  readonly workers?: number;
  /** Hears of each kill. */
  readonly note?: (line: string) => void;
}

/** What came of a crash loop. */
export interface CrashSummary {
  readonly seed: number;
  readonly kills: number;
  /** Of the kills: how many hit a server that was still starting. */
  readonly killedWhileStarting: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Writes that a kill left without an answer: how many had happened, and how many had not. They were sent again. */
  readonly unknown: { readonly landed: number; readonly absent: number };
  readonly refreshes: Pick<Refresher, "refreshed" | "recovered" | "refused">;
  /** Attempts to draw money that the processor's ledger knows. */
  readonly charges: number;
  readonly historyEntries: number;
  /** Everything that must not be; empty where the server kept its promises. */
  readonly faults: readonly string[];
}

/** How many writes are answered before a kill, at most: counted, so that a slow machine shows as much as a fast one. */
const mostAnswers = 60;
/** How much longer a kill waits then, at most, so that it hits every stage of the writes that are under way. */
const longestDelayMs = 12;
/** How long a server that is not to listen is left alone, at most: about as long as a start takes. */
const longestStartMs = 600;
/** One kill in so many hits a server that is starting. */
const earlyOneIn = 8;
/** After one kill in so many, an old refresh token is shown. */
const betrayOneIn = 5;

/**
 * Kills `countersign serve` under load, again and again, and examines what each next server has kept and answers. Of
 * several servers one is killed, or all are.
 * `SIGKILL` stops the process and not the machine: it shows that nothing is acknowledged before it is handed to the
 * system, and not that the disk has it.
 */
export async function crashLoop(options: CrashOptions): Promise<CrashSummary> {
  const { kills, seed, database, folder, orders = 120, workers = 6, note = () => {} } = options;
  const random = seededRandom(seed);
  const people = new People(database.identitiesFile);
  // With chances of their own, since people at work draw as fast as the machine lets them.
  const load = new Load(people, seededRandom(seed + 1));
  const refresher = new Refresher(people, "summit-operations");
  const writes: Sent[] = [];
  const faults: string[] = [];
  let interrupted: Sent[] = [];
  let [killedWhileStarting, landed, absent] = [0, 0, 0];

  const servers: ChildServer[] = [];
  const startMissing = (): ChildServer[] => {
    const missing = Array.from({ length: database.servers - servers.length }, () =>
      startChild({ database, folder, seed, orders }),
    );
    servers.push(...missing);
    return missing;
  };
  const end = async (ending: readonly ChildServer[]): Promise<void> => {
    await Promise.all(ending.map((each) => each.kill()));
    for (const each of ending) {
      servers.splice(servers.indexOf(each), 1);
      if (each.complaints() !== "") faults.push(`The server said ${each.complaints()}`);
    }
  };
  const lookAfterAll = async (): Promise<void> => {
    people.moveTo(await Promise.all(servers.map(({ url }) => url)));
    const found = await examine(interrupted, { database, people, random });
    writes.push(...found.writes);
    interrupted = [];
    landed += found.landed;
    absent += found.absent;
    faults.push(...found.faults, ...(await refresher.recover()));
    if (drawBelow(betrayOneIn, random) === 0) faults.push(...(await refresher.betray()));
  };

  let killed = 0;
  while (killed < kills) {
    const started = startMissing();
    if (drawBelow(earlyOneIn, random) === 0) {
      await sleep(drawBelow(longestStartMs, random));
      killedWhileStarting += started.length;
      killed += started.length;
      await end(started);
    } else {
      await lookAfterAll();
      await load.look();
      const after = drawBelow(mostAnswers, random);
      const delayMs = drawBelow(longestDelayMs, random);
      const ending = drawSome(servers, random);
      const then = () => sleep(delayMs).then(() => end(ending));
      const [sent, seen] = await Promise.all([load.run({ workers, after, then }), refresher.run()]);
      killed += ending.length;
      interrupted = sent;
      faults.push(...seen);
    }
    note(
      `${killed} of ${kills} kills, ${writes.length + interrupted.length} writes, ${faults.length} faults`,
    );
  }

  startMissing();
  await lookAfterAll();
  await end([...servers]);
  const kept = await settle(database);
  const orderIds = kept.orderIds();
  faults.push(...kept.damage, ...judgeAuditLogs(kept), ...judgeCharges(kept), ...judgePayments(kept));
  for (const orderId of orderIds) faults.push(...judgeOrder(orderId, kept));
  for (const write of writes)
    if (write.outcome.kind === "acknowledged") faults.push(...judgeWrite(write, kept));
  const charges = [...kept.ledgerPages().values()].flat().filter(({ kind }) => kind === "charge").length;
  const historyEntries = orderIds.reduce((sum, orderId) => sum + kept.history(orderId).length, 0);

  const { refreshed, recovered, refused } = refresher;
  const count = (kind: Sent["outcome"]["kind"]) =>
    writes.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    ...{ seed, kills: killed, killedWhileStarting },
    acknowledged: count("acknowledged"),
    refused: count("refused"),
    unknown: { landed, absent },
    refreshes: { refreshed, recovered, refused },
    ...{ charges, historyEntries, faults },
  };
}

/** Draws one at least, and up to all. */
function drawSome(servers: readonly ChildServer[], random: Random): ChildServer[] {
  const one = drawBelow(servers.length + 1, random);
  return one === servers.length ? [...servers] : servers.filter((_, index) => index === one);
}
