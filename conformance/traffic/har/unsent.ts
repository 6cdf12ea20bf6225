import { isJsonObject, objectIn } from "../../contract/json.ts";
import type { RecordedExchange } from "../recording.ts";

/** Holds an entry of a HAR beside what it was read as. */
export interface ReadEntry {
  readonly entry: unknown;
  readonly exchange: RecordedExchange;
}

/** Where a service worker has an answer from, when it asks nobody. */
const storages = ["cache-storage", "http-cache"];

/**
 * Selects what browsers list and no server saw: what a cache answered, and what a service worker passed on, where its
 * own request is listed too.
 */
export function unsentOf(read: readonly ReadEntry[]): ReadonlySet<ReadEntry> {
  const sent = Map.groupBy(
    read.filter(({ entry }) => !isByWorker(entry)),
    ({ exchange }) => targetOf(exchange),
  );
  return new Set(
    read.filter(({ entry, exchange }) => {
      if (isCached(entry)) return true;
      const twins = isByWorker(entry) ? (sent.get(targetOf(exchange)) ?? []) : [];
      return twins.some((twin) => isWithin(twin.exchange, exchange));
    }),
  );
}

/** Chrome's words; in others' recordings a request that was not sent has no times, and shows nothing. */
function isCached(entry: unknown): boolean {
  if (!isJsonObject(entry)) return false;
  const { _serviceWorkerResponseSource: source } = objectIn(entry, "response");
  return typeof entry._fromCache === "string" || (typeof source === "string" && storages.includes(source));
}

function isByWorker(entry: unknown): boolean {
  return isJsonObject(entry) && objectIn(entry, "response")._fetchedViaServiceWorker === true;
}

function targetOf({ request }: RecordedExchange): string {
  return `${request.method} ${request.url}`;
}

function isWithin(inner: RecordedExchange, outer: RecordedExchange): boolean {
  return (
    inner.startedAtMs >= outer.startedAtMs &&
    (outer.missing.includes("end") || inner.startedAtMs <= outer.endedAtMs)
  );
}
