import type { Reconciliation } from "../contract/operation.ts";
import type { Call } from "./call.ts";
import { discard } from "./discard.ts";
import { HttpError } from "./errors/http-error.ts";
import { isBefore, judgeHistory, type Verdict } from "./evidence.ts";
import { createEvidenceReader, type EvidenceReader } from "./evidence-reader.ts";
import type { Line } from "./line.ts";
import { readActor } from "./read-actor.ts";
import { isLost, isUnclear } from "./unclear.ts";

/** What a look at the resource and its history has shown. */
export interface Finding {
  readonly verdict: Verdict;
  /** True where the resource is not what it was when the write was first sent. */
  readonly isChanged: boolean;
  /** The resource as reloaded, its body unread. */
  readonly resource: Response;
  readonly entriesRead: number;
}

/** How long to wait between two looks after an unclear failure, as shares of the settling time. */
const WAITS = [1 / 4, 1 / 4, 1 / 2];
/** `Date` has whole seconds and travels, so the server's time is known no better than this. */
const CLOCK_TOLERANCE_MS = 2_000;

/**
 * Finds out whether a critical write landed: reloads the resource, then reads its history, so that what changed the
 * one is in the other. A write that may still be under way is looked for again until its settling time is over.
 *
 * @throws what the last look threw; the reason of the call's signal.
 */
export async function reconcile(
  call: Call,
  line: Line,
  rules: Reconciliation,
  { settle }: { readonly settle: boolean },
): Promise<Finding> {
  const reader = createEvidenceReader(call, line);
  for (const share of settle ? WAITS : []) {
    const finding = await lookIfPossible(call, line, rules, reader);
    if (finding?.verdict === "applied") return finding;
    if (finding !== undefined) discard(finding.resource);
    await line.sleep(share * rules.settleMs, { signal: call.init.signal ?? undefined });
  }
  return look(call, line, rules, reader);
}

/** Before the last look, evidence that cannot be read for a moment is as good as none. */
async function lookIfPossible(...of: Parameters<typeof look>): Promise<Finding | undefined> {
  try {
    return await look(...of);
  } catch (error) {
    if (isLost(error) || (error instanceof HttpError && isUnclear(error.response))) return undefined;
    throw error;
  }
}

async function look(call: Call, line: Line, rules: Reconciliation, reader: EvidenceReader): Promise<Finding> {
  const resource = await reader.read(rules.resource);
  // Asked anew at each use, since every answer may set the clock right.
  const sentAtMs = () => (line.clock.isCorrected ? line.clock.at(call.firstSentAtMs) : undefined);
  const notBeforeMs = () => {
    const momentMs = sentAtMs();
    return momentMs === undefined ? undefined : momentMs - CLOCK_TOLERANCE_MS;
  };
  const entries = await reader.readPages(rules.history, (page) =>
    isBefore(page.at(-1), rules, notBeforeMs()),
  );
  const trace = {
    idempotencyKey: call.idempotencyKey,
    requestIds: call.requestIds,
    isAnswered: call.requestIds.length === call.attempts,
    actor: undefined,
    notBeforeMs: notBeforeMs(),
  };
  const first = judgeHistory(entries, rules, trace);
  // Who we are is asked only where nothing else decides.
  const verdict =
    first === "undecided"
      ? judgeHistory(entries, rules, { ...trace, actor: await readActor(reader, line, rules) })
      : first;
  const momentMs = sentAtMs();
  const hasNewEntries = momentMs !== undefined && entries.some((entry) => !isBefore(entry, rules, momentMs));
  return {
    verdict,
    isChanged: isChanged(call, resource, hasNewEntries),
    resource,
    entriesRead: entries.length,
  };
}

/**
 * The entity tag decides, by the strong comparison; only a write that was sent without one is judged by what the
 * history added since.
 */
function isChanged({ init }: Call, resource: Response, hasNewEntries: boolean): boolean {
  const tags = init.headers.get("if-match")?.match(/(W\/)?"[^"]*"/g);
  const etag = resource.headers.get("etag");
  if (!tags || etag === null) return hasNewEntries;
  return etag.startsWith("W/") || !tags.includes(etag);
}
