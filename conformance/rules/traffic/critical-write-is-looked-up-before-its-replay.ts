import { fillPath } from "../../contract/operation-for.ts";
import { reconcileOf } from "../../harness/reconcile.ts";
import { notJudged } from "../../server/judge-answers.ts";
import type { Call } from "../../traffic/call.ts";
import { describeEnd, hasSucceeded, isRefused, isUnclear } from "../../traffic/failures.ts";
import type { Past } from "../../traffic/past.ts";
import { hasSameKey, repeatsAtOnce } from "../../traffic/repetition.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

/** Neither a 401 nor a lost answer proves that nothing happened; only the order and its history do. */
export const rule: TrafficRule = {
  id: "critical-write-is-looked-up-before-its-replay",
  kind: "traffic",
  level: "must",
  says: "A p0 write that was refused with 401, or failed unclearly, is sent again only after its order and its history were read.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  unseen: "No p0 write was refused with 401 or failed unclearly.",
  restsOnTime: true,
  judgeEnd: (call) => (isCritical(call) && hasFailed(call) ? undefined : notJudged),
  judgeRequest: (call, past) => {
    const first = isCritical(call) && past.failures.findLast((earlier) => isReplay(call, earlier, past));
    const unread = first ? unreadBetween(first, call, past) : [];
    if (!first || unread.length === 0) return notJudged;
    return `${describeEnd(first)} (request ${first.number}) and was sent again without ${unread.join(" and ")} in between.`;
  },
  mutant: [
    { at: 0, part: "criticalWrite", bearer: "A1", key: "k1", answer: "lost" },
    { at: 20, part: "read", bearer: "A1" },
    { at: 40, part: "criticalWrite", bearer: "A1", key: "k1" },
  ],
};

function isCritical({ replayClass, operation }: Call): boolean {
  return replayClass === "p0" && operation !== undefined && reconcileOf(operation) !== undefined;
}

function hasFailed(call: Call): boolean {
  return isRefused(call) || isUnclear(call);
}

function isReplay(call: Call, earlier: Call, past: Past): boolean {
  if (earlier.operation !== call.operation || !hasFailed(earlier)) return false;
  if (hasSameKey(call, earlier)) return past.beganAfter(call, earlier);
  return repeatsAtOnce(call, earlier, past);
}

/** Lists what was not read between a failure and the replay, as clauses. */
function unreadBetween(first: Call, replay: Call, past: Past): readonly string[] {
  const reconcile = replay.operation && reconcileOf(replay.operation);
  if (!reconcile) return [];
  const wasRead = (operationId: string) => {
    const path = past.contract.operation(operationId)?.path;
    const thing = path === undefined ? undefined : fillPath(path, replay.parameters);
    return [...past.calls, ...past.strangers].some(
      (read) =>
        read.operation?.id === operationId &&
        fillPath(read.operation.path, read.parameters) === thing &&
        hasSucceeded(read) &&
        // What is not known to have come too early, or too late, may have come in between.
        !past.beganAfter(first, read) &&
        !past.beganDuring(first, read) &&
        read.startedAtMs >= first.startedAtMs &&
        !past.beganDuring(replay, read),
    );
  };
  return [
    ...(wasRead(reconcile.resource) ? [] : ["reloading the order"]),
    ...(wasRead(reconcile.history) ? [] : ["reading its history"]),
  ];
}
