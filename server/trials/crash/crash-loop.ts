import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "../../crypto/seeded-random.ts";
import { drawBelow } from "../../sandbox/draws.ts";
import type { Sent } from "./attempt.ts";
import { type ChildServer, startChild } from "./child-server.ts";
import { examine } from "./examine.ts";
import { judgeAuditLogs, judgeFile, judgeOrder } from "./judge-database.ts";
import { judgeCharges, judgePayments } from "./judge-money.ts";
import { judgeWrite } from "./judge-write.ts";
import { Kept } from "./kept.ts";
import { Load } from "./load.ts";
import { People } from "./people.ts";
import { Refresher } from "./refresher.ts";
import { settle } from "./settle.ts";

/** How often, and how, the server is killed. */
export interface CrashOptions {
  readonly kills: number;
  /** Chooses the writes and the moments. The machine's own pace is not chosen, so two runs differ in detail. */
  readonly seed: number;
  /** Takes the database, and stays. */
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
 * Kills `countersign serve` under load, again and again, and examines what each next server has kept and answers.
 * `SIGKILL` stops the process and not the machine: it shows that nothing is acknowledged before it is handed to the
 * system, and not that the disk has it.
 */
export async function crashLoop(options: CrashOptions): Promise<CrashSummary> {
  const { kills, seed, folder, orders = 120, workers = 6, note = () => {} } = options;
  const random = seededRandom(seed);
  const db = join(folder, "sandbox.db");
  const people = new People(join(folder, "sandbox.json"));
  // With chances of their own, since people at work draw as fast as the machine lets them.
  const load = new Load(people, seededRandom(seed + 1));
  const refresher = new Refresher(people, "summit-operations");
  const writes: Sent[] = [];
  const faults: string[] = [];
  let interrupted: Sent[] = [];
  let [killedWhileStarting, landed, absent] = [0, 0, 0];

  const start = (): ChildServer => startChild({ db, seed, orders });
  const lookAfter = async (server: ChildServer): Promise<void> => {
    people.moveTo(await server.url);
    const found = await examine(interrupted, { db, people, random });
    writes.push(...found.writes);
    interrupted = [];
    landed += found.landed;
    absent += found.absent;
    faults.push(...found.faults, ...(await refresher.recover()));
    if (drawBelow(betrayOneIn, random) === 0) faults.push(...(await refresher.betray()));
  };

  for (let kill = 1; kill <= kills; kill++) {
    const server = start();
    if (drawBelow(earlyOneIn, random) === 0) {
      await sleep(drawBelow(longestStartMs, random));
      killedWhileStarting += 1;
      await server.kill();
    } else {
      await lookAfter(server);
      await load.look();
      const after = drawBelow(mostAnswers, random);
      const delayMs = drawBelow(longestDelayMs, random);
      const then = () => sleep(delayMs).then(server.kill);
      const [sent, seen] = await Promise.all([load.run({ workers, after, then }), refresher.run()]);
      interrupted = sent;
      faults.push(...seen);
    }
    if (server.complaints() !== "") faults.push(`The server said ${server.complaints()}`);
    note(`${kill} of ${kills} kills, ${writes.length + interrupted.length} writes, ${faults.length} faults`);
  }

  const last = start();
  await lookAfter(last);
  await last.kill();
  await settle(db);
  const kept = new Kept(db);
  const orderIds = kept.orderIds();
  faults.push(...judgeFile(kept), ...judgeAuditLogs(kept), ...judgeCharges(kept), ...judgePayments(kept));
  for (const orderId of orderIds) faults.push(...judgeOrder(orderId, kept));
  for (const write of writes)
    if (write.outcome.kind === "acknowledged") faults.push(...judgeWrite(write, kept));
  const charges = [...kept.ledgerPages().values()].flat().filter(({ kind }) => kind === "charge").length;
  const historyEntries = orderIds.reduce((sum, orderId) => sum + kept.history(orderId).length, 0);
  kept.close();

  const { refreshed, recovered, refused } = refresher;
  const count = (kind: Sent["outcome"]["kind"]) =>
    writes.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    ...{ seed, kills, killedWhileStarting },
    acknowledged: count("acknowledged"),
    refused: count("refused"),
    unknown: { landed, absent },
    refreshes: { refreshed, recovered, refused },
    ...{ charges, historyEntries, faults },
  };
}
