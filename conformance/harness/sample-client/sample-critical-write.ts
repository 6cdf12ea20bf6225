import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "../adapter-protocol.ts";
import { CallFailure } from "./call-failure.ts";
import { type CriticalWriteOptions, readBack, unknownOutcome } from "./sample-read-back.ts";
import type { SampleRequest } from "./sample-wire.ts";

/** Makes a p0 write: once; and again at most once, when order and history show it did not land. */
export async function writeCritically(options: CriticalWriteOptions): Promise<Answer> {
  const { switches, request, send } = options;
  const key = keyFor(options);
  const keyed = withKey(options, key);
  const first = await send(keyed).catch(() => undefined);
  if (first === undefined && request.signal?.aborted && switches.resendsAbortedWrites) {
    const { signal: _, ...unsignalled } = keyed;
    await send(unsignalled);
  }
  if (first === undefined || first.status >= 500) return settle(options, keyed, key);
  const { status, retryAfterSeconds } = first;
  if (status === 401) return replay(options, keyed, key);
  if (status === 409 && retryAfterSeconds !== undefined) {
    await sleep(retryAfterSeconds * 1000);
    return settle(options, switches.keepsKeyInProgress ? keyed : withNewKey(options), key);
  }
  if (status === 409 && switches.repeatsRefusedWrites) await send(keyed);
  if (status === 429 && switches.repeatsThrottledWrites) await send(keyed);
  if (status === 422 && switches.changesUsedKeys && /key/i.test(JSON.stringify(first.body))) {
    await send(withNewKey(options));
  }
  return { status, body: first.body, outcome: "sent" };
}

/** Makes the write again that was refused for its token. */
async function replay(options: CriticalWriteOptions, keyed: SampleRequest, key: string): Promise<Answer> {
  const { switches, send, refresh } = options;
  await refresh();
  const { order, landed, movedOn } = await readBack(options, key, switches.readsHistoryBeforeReplay);
  if (landed && switches.heedsHistory) {
    return { status: 200, body: order.body, outcome: switches.saysApplied ? "applied" : "replayed" };
  }
  if (!landed && movedOn && switches.heedsState) {
    throw new CallFailure("conflict", "Somebody else was faster.");
  }
  if (!switches.replaysCriticalWrites) throw new CallFailure("not-replayed", "The write was refused.");
  const repeated = switches.keepsKeyOnReplay ? keyed : withNewKey(options);
  let again = await send(repeated);
  if (again.status !== 200 && switches.replaysWithoutEnd) again = await send(repeated);
  return { status: again.status, body: again.body, outcome: landed ? "applied" : "replayed" };
}

/** Finds out what became of a write whose answer said nothing of its effect. */
async function settle(options: CriticalWriteOptions, keyed: SampleRequest, key: string): Promise<Answer> {
  const { switches, send } = options;
  if (switches.resendsAfterLostAnswer && isGuarded(options)) await send(keyed);
  if (!switches.readsAfterLostAnswer) throw unknownOutcome("The answer was lost.");
  let movedOn = false;
  for (let look = 1; look <= (switches.looksAgain ? 5 : 1); look += 1) {
    if (look > 1) await sleep(100);
    const seen = await readBack(options, key);
    if (seen.landed) return { status: 200, body: seen.order.body, outcome: "applied" };
    ({ movedOn } = seen);
  }
  const mayRepeat = isGuarded(options) ? switches.repeatsLostWrites : switches.repeatsUnguardedWrites;
  if (movedOn || !mayRepeat) throw unknownOutcome("The history does not show the write.");
  const again = await send(keyed).catch(() => {
    throw unknownOutcome("The answer was lost a second time.");
  });
  if (again.status >= 500 && switches.changesKeysThatFailed) await send(withNewKey(options));
  return { status: again.status, body: again.body, outcome: "replayed" };
}

/** Gives the caller's own key, or a new one. */
function keyFor({ contract, switches, request }: CriticalWriteOptions): string {
  const given = request.headers?.[contract.idempotencyHeader ?? ""];
  if (given !== undefined && !switches.replacesKeysOfCallers) return given;
  if (switches.drawsShortKeys) return String(crypto.getRandomValues(new Uint32Array(1))[0]);
  return switches.usesOneKey ? oneKey : crypto.randomUUID();
}

/** Tells whether a second write would be known for what it is, or be refused. */
function isGuarded({ contract, request }: CriticalWriteOptions): boolean {
  return contract.idempotencyHeader !== undefined || request.headers?.["If-Match"] !== undefined;
}

const oneKey = "00000000-0000-4000-8000-000000000000";

function withKey({ contract, request }: CriticalWriteOptions, key: string): SampleRequest {
  const { idempotencyHeader: name } = contract;
  return name === undefined ? request : { ...request, headers: { ...request.headers, [name]: key } };
}

function withNewKey(options: CriticalWriteOptions): SampleRequest {
  return withKey(options, keyFor(options));
}
