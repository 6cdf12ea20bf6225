import type { Random } from "../../crypto/random.ts";
import { drawBelow } from "../../sandbox/draws.ts";
import { outcomeOf, type Sent } from "./attempt.ts";
import type { Database } from "./database.ts";
import { judgeOrder, judgeSessions } from "./judge-database.ts";
import { judgeCharges } from "./judge-money.ts";
import { isKept, judgeWrite } from "./judge-write.ts";
import type { People } from "./people.ts";

/** What was found out about the writes that a kill interrupted. */
export interface Examination {
  /** The writes, with what is known of them now. */
  readonly writes: readonly Sent[];
  readonly faults: readonly string[];
  /** Of those whose outcome was unknown: how many had happened, and how many had not. */
  readonly landed: number;
  readonly absent: number;
}

/** Of the acknowledged writes, one in so many is repeated. */
const repeatOneIn = 3;

/**
 * Examines servers of which one at least has come back, and that nobody else talks to: what is kept, and what they
 * answer to those who ask again.
 */
export async function examine(
  sent: readonly Sent[],
  options: { readonly database: Database; readonly people: People; readonly random: Random },
): Promise<Examination> {
  const { database, people, random } = options;
  const kept = await database.look();
  const faults = [...kept.damage, ...judgeCharges(kept), ...judgeSessions(kept)];
  const orderIds = new Set(sent.flatMap(({ path }) => path.orderId ?? []));
  for (const orderId of orderIds) faults.push(...judgeOrder(orderId, kept));
  let [landed, absent] = [0, 0];
  const writes: Sent[] = [];
  const repeated: Sent[] = [];
  for (const write of sent) {
    faults.push(...judgeWrite(write, kept));
    const wasKept = isKept(write, kept);
    const { kind } = write.outcome;
    if (kind === "unknown" && wasKept) landed += 1;
    if (kind === "unknown" && !wasKept) absent += 1;
    const isRepeated = kind === "unknown" || (kind !== "refused" && drawBelow(repeatOneIn, random) === 0);
    writes.push(isRepeated ? await repeat(write, wasKept) : write);
  }
  if (repeated.length > 0) {
    const after = await database.look();
    for (const write of repeated) faults.push(...judgeWrite(write, after));
  }
  return { writes, faults, landed, absent };

  async function repeat(write: Sent, wasKept: boolean): Promise<Sent> {
    const answer = await people.send(write);
    const what = `${write.operationId} ${write.id}, sent again,`;
    // A vendor that has lost the order since is not told of it any more.
    if (wasKept && answer.status === 404 && write.as.endsWith("-vendor")) return write;
    const isReplayed = answer.headers.get("Idempotent-Replayed") === "true";
    if (wasKept !== isReplayed) {
      faults.push(`${what} was ${isReplayed ? "" : "not "}replayed: ${answer.status} ${answer.text}`);
    }
    if (write.outcome.kind === "acknowledged" && write.outcome.text !== answer.text) {
      faults.push(`${what} got another answer`);
    }
    const now = { ...write, outcome: outcomeOf(answer) };
    repeated.push(now);
    return now;
  }
}
