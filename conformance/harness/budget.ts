import { bodyTextOf, headerOf } from "../engine/exchange.ts";
import type { ScenarioBudget } from "../report/budget.ts";
import { criticalReads, wereReadBefore } from "./critical-write-log.ts";
import { hasSucceeded, isSuccess, type Recording, requestsAt } from "./recording.ts";
import type { WireExchange } from "./wire-exchange.ts";

/** Counts what a client spent in one scenario. No number is a verdict: rules judge, and this compares. */
export function budgetOf(seen: Recording): ScenarioBudget {
  const { scenario, exchanges, asked, commits } = seen;
  const refreshes = requestsAt(seen, "refresh");
  const operationId = scenario.parts?.criticalWrite;
  return {
    scenario: scenario.id,
    ...(operationId !== undefined && { operationId }),
    requests: exchanges.length,
    refreshes: refreshes.length,
    blindRetries: exchanges.filter((exchange) => isBlindRetry(exchange, seen)).length,
    // Where the server does not rotate, none is ever spent.
    spentTokensSentAgain:
      scenario.given?.spentTokens === "stay-good" ? 0 : afterExchange(refreshes, hasSucceeded).length,
    readsFailedDespiteRefresh: failedReads(seen, refreshes),
    callersLeftHanging: scenario.maySayNothing
      ? 0
      : asked.filter(({ answer }) => answer === undefined).length,
    ...(operationId !== undefined && {
      write: {
        sent: requestsAt(seen, "criticalWrite").length,
        commits: commits.length,
        readsBeforeReplay: readsBeforeReplay(seen),
        outcome: outcomeOf(seen),
      },
    }),
  };
}

/**
 * Tells whether a request repeats one that went wrong, with nothing learned in between: with the token that was
 * refused, as a guarded write without a key, or as a p0 write before order and history were read.
 */
function isBlindRetry(exchange: WireExchange, seen: Recording): boolean {
  const before = seen.exchanges.findLast(
    (other) => other.number < exchange.number && isSameRequest(other, exchange) && hasEnded(other, exchange),
  );
  if (!before || hasSucceeded(before) || isAskedAnew(before, exchange, seen)) return false;
  const status = before.response?.status;
  if (status === 401 && exchange.bearer !== undefined && exchange.bearer === before.bearer) return true;
  // What the server refused for another reason it has looked at, and done nothing.
  const isClear = status !== undefined && status < 500 && status !== 401;
  if (isClear) return false;
  const { operationId } = exchange;
  if (operationId === undefined) return false;
  if (operationId === seen.cast.operation("guardedWrite")?.id) return !hasSameKey(before, exchange, seen);
  if (operationId !== seen.cast.operation("criticalWrite")?.id) return false;
  const { reloads, histories } = criticalReads(seen, before);
  return !wereReadBefore(reloads, exchange) || !wereReadBefore(histories, exchange);
}

/** Tells whether the caller asked for the same once more, after the one had ended and before the other came. */
function isAskedAnew(before: WireExchange, { path, atMs }: WireExchange, { asked }: Recording): boolean {
  const { answeredAtMs = before.atMs } = before;
  return asked.some(
    ({ call, askedAtMs }) => call?.path === path && askedAtMs >= answeredAtMs && askedAtMs <= atMs,
  );
}

function isSameRequest(a: WireExchange, b: WireExchange): boolean {
  const isAlike = a.request.method === b.request.method && a.request.url === b.request.url;
  return isAlike && bodyTextOf(a.request) === bodyTextOf(b.request);
}

/** Tells whether a request had been answered, or had failed, when another one came. */
function hasEnded({ answeredAtMs, failure }: WireExchange, other: WireExchange): boolean {
  return failure !== undefined || (answeredAtMs !== undefined && answeredAtMs <= other.atMs);
}

function hasSameKey(a: WireExchange, b: WireExchange, { idempotencyHeader: name }: Recording): boolean {
  const key = name === undefined ? undefined : headerOf(a.request, name);
  return name !== undefined && key !== undefined && key === headerOf(b.request, name);
}

/**
 * Selects the refreshes that present a token which had been exchanged for another. One that had been answered before,
 * as by a 429, was there for the asking.
 */
function afterExchange(
  refreshes: readonly WireExchange[],
  isExchange: (refresh: WireExchange) => boolean,
): readonly WireExchange[] {
  return [...Map.groupBy(refreshes, ({ refreshToken }) => refreshToken).values()].flatMap((all) => {
    const exchange = all.find((refresh) => refresh.issued !== undefined && isExchange(refresh));
    if (!exchange) return [];
    return all.filter(
      (refresh) => refresh !== exchange && !(refresh.number < exchange.number && hasEnded(refresh, exchange)),
    );
  });
}

/**
 * Counts the reads that ended with a 401, though a refresh brought a token that they were not sent with, or that a
 * spent refresh token had ended meanwhile. A refresh that begins when the caller has asked for more is for that. Where
 * calls are given up, or their user signs out, no read is owed a token.
 */
function failedReads(seen: Recording, refreshes: readonly WireExchange[]): number {
  const { asked, exchanges, abortsAtMs } = seen;
  const isGivenUp = abortsAtMs.length > 0 || asked.some((one) => one.asked === "signOut");
  if (isGivenUp) return 0;
  const brought = refreshes.filter((refresh) => refresh.issued !== undefined && hasSucceeded(refresh));
  const isEnded = afterExchange(refreshes, () => true).length > 0;
  return asked.filter(({ call, answer, answeredAtMs = 0 }) => {
    if (call?.method !== "GET" || answer === undefined || isSuccess(answer)) return false;
    const nextMs =
      asked.find(({ askedAtMs }) => askedAtMs > answeredAtMs)?.askedAtMs ?? Number.POSITIVE_INFINITY;
    const refresh = brought.findLast(({ atMs }) => atMs < nextMs);
    if (!refresh) return false;
    const last = exchanges.findLast(({ path, atMs }) => path === call.path && atMs <= answeredAtMs);
    return last?.response?.status === 401 && (isEnded || last.bearer !== refresh.issued);
  }).length;
}

function readsBeforeReplay(seen: Recording): number {
  const [first, second] = requestsAt(seen, "criticalWrite");
  if (!first) return 0;
  const { reloads, histories } = criticalReads(seen, first);
  return [...reloads, ...histories].filter((read) => !second || read.number < second.number).length;
}

/** Says in the protocol's words what the client made of a write. */
function outcomeOf({ asked }: Recording): string {
  const answer = asked.at(-1)?.answer;
  if (answer === undefined) return "no answer";
  if ("error" in answer) return answer.kind ?? "error";
  if (!("status" in answer)) return "done";
  return isSuccess(answer) ? (answer.outcome ?? String(answer.status)) : String(answer.status);
}
