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
 * one is in the other.
 *
 * @param isUnderWay true where it may be: then it is looked for again until its settling time is over.
 * @throws what the last look threw; the reason of the call's signal.
 */
export async function reconcile(
  call: Call,
  line: Line,
  rules: Reconciliation,
  isUnderWay: boolean,
): Promise<Finding> {
  const reader = createEvidenceReader(call, line);
  for (const share of isUnderWay ? WAITS : []) {
    try {
      const finding = await look(call, line, rules, reader);
      if (finding.verdict === "applied") return finding;
      discard(finding.resource);
    } catch (error) {
      // Before the last look, evidence that cannot be read for a moment is as good as none.
      if (!isLost(error) && !(error instanceof HttpError && isUnclear(error.response))) throw error;
    }
    await line.pause(call, share * rules.settleMs);
  }
  return look(call, line, rules, reader);
}

async function look(call: Call, line: Line, rules: Reconciliation, reader: EvidenceReader): Promise<Finding> {
  const resource = await reader.read(rules.resource);
  // Asked anew at each use, since every answer may set the clock right.
  const sentAtMs = () => call.firstSentByServerMs || line.clock.at(call.firstSentAtMs);
  const entries = await reader.readPages(rules.history, (page) =>
    isBefore(page.at(-1), rules, sentAtMs() - CLOCK_TOLERANCE_MS),
  );
  const trace = { ...call.meta, notBeforeMs: sentAtMs() - CLOCK_TOLERANCE_MS };
  let verdict = judgeHistory(entries, rules, trace);
  if (verdict === "undecided") {
    // Who we are is asked only where nothing else decides.
    verdict = judgeHistory(entries, rules, { ...trace, actor: await readActor(reader, line, rules) });
  }
  const momentMs = sentAtMs();
  const isAdded = !Number.isNaN(momentMs) && entries.some((entry) => !isBefore(entry, rules, momentMs));
  return { verdict, isChanged: isChanged(call, resource) ?? isAdded, resource, entriesRead: entries.length };
}

/**
 * Compares entity tags, strongly; undefined where the write was sent without one, so that only what the history added
 * since can tell.
 */
function isChanged({ init }: Call, resource: Response): boolean | undefined {
  const tags = init.headers.get("if-match")?.match(/(W\/)?"[^"]*"/g);
  const etag = resource.headers.get("etag");
  return tags && etag ? etag.startsWith("W/") || !tags.includes(etag) : undefined;
}
