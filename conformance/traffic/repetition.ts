import { type Call, endOf } from "./call.ts";
import type { Past } from "./past.ts";

/** Nobody sees a failure and sends once more within this time; a program does. In milliseconds. */
const beforeAnyoneSeesMs = 100;

/** Tells whether two calls are the same request: method, URL and bytes, by the same sender. */
export function isSameRequest(call: Call, earlier: Call): boolean {
  return (
    call.fingerprint !== undefined &&
    call.fingerprint === earlier.fingerprint &&
    call.sender === earlier.sender &&
    call.idempotencyKey === earlier.idempotencyKey
  );
}

/** Tells whether two calls are the same write, since they bear the same key. Keys are drawn anew for each write. */
export function hasSameKey(call: Call, earlier: Call): boolean {
  return (
    call.idempotencyKey !== undefined &&
    call.idempotencyKey === earlier.idempotencyKey &&
    call.method === earlier.method &&
    call.url.href === earlier.url.href
  );
}

/**
 * Tells whether a request was sent again by a program, not by a person: the same request, begun before a person could
 * have seen the failure, or the end of the refresh that followed it.
 */
export function repeatsAtOnce(call: Call, earlier: Call, past: Past): boolean {
  if (!isSameRequest(call, earlier) || !past.beganAfter(call, earlier)) return false;
  const refreshes = past.calls.filter(
    (one) => one.isRefresh && past.beganAfter(one, earlier) && past.beganAfter(call, one),
  );
  const lastMs = Math.max(...[earlier, ...refreshes].map((one) => endOf(one) ?? 0));
  return call.startedAtMs - lastMs <= beforeAnyoneSeesMs;
}
