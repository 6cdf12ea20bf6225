import { isJsonObject, type JsonObject, objectIn, textIn } from "../../contract/json.ts";

/** The part of a second in a time stamp, in digits. */
const fraction = /[.,](\d+)/;

/** Reads a time stamp as milliseconds since the epoch, with as much of a millisecond as it tells; NaN where it is none. */
export function readMoment(stamp: string): number {
  const [, digits = ""] = fraction.exec(stamp) ?? [];
  return Date.parse(stamp) + (digits.length > 3 ? Number(`0.${digits.slice(3)}`) : 0);
}

/**
 * Reads how long an entry took, in milliseconds: as a whole, else the sum of its parts; -1 stands for unknown, and so
 * does 0, which nothing takes that went over a network.
 */
export function durationOf(entry: JsonObject): number | undefined {
  const { time } = entry;
  if (typeof time === "number" && time > 0) return time;
  const parts = Object.values(objectIn(entry, "timings")).filter((part) => typeof part === "number");
  const known = parts.filter((part) => part > 0);
  return known.length > 0 ? known.reduce((sum, part) => sum + part, 0) : undefined;
}

/**
 * Finds out how exact the times of a HAR are, in milliseconds: most recorders cut off what is less than a millisecond,
 * some what is less than a second, and some keep it all.
 */
export function resolutionOf(entries: readonly unknown[]): number {
  const known = entries.filter(isJsonObject);
  const digits = known.map((entry) => fraction.exec(textIn(entry, "startedDateTime") ?? "")?.[1] ?? "");
  if (digits.every((one) => /^0*$/.test(one))) return 1_000;
  const isFine = digits.some((one) => /[1-9]/.test(one.slice(3)));
  // The end is the start and the time: it is no more exact than either.
  return isFine && known.some(({ time }) => typeof time === "number" && !Number.isInteger(time)) ? 0.001 : 1;
}
