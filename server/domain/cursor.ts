import { type Awaitable, andThen } from "../awaitable.ts";
import { fromBase64url, toBase64url } from "../crypto/base64url.ts";
import type { Cryptography } from "../crypto/cryptography.ts";
import { Refusal } from "../errors/refusal.ts";

/** The last item of a page, by the values that the list is sorted by. */
export type CursorPlace = readonly (string | number)[];

/** What each value of a place is. */
type Kind = "string" | "number";
type PlaceOf<Kinds extends readonly Kind[]> = {
  readonly [Index in keyof Kinds]: Kinds[Index] extends "number" ? number : string;
};

const checksumLength = 22;

/**
 * Writes where the next page begins.
 *
 * The checksum binds it to the list that it was made for, so that a cursor of another client or filter is
 * noticed. It is no signature: whoever makes up a place only begins elsewhere in a list that is theirs.
 *
 * @param list what tells this list from others: operation, client, filters.
 */
export function writeCursor(
  place: CursorPlace,
  list: readonly unknown[],
  { sha256 }: Cryptography,
): Awaitable<string> {
  const payload = toBase64url(new TextEncoder().encode(JSON.stringify(place)));
  return andThen(sha256(JSON.stringify([payload, ...list])), (checksum) => {
    return `${checksum.slice(0, checksumLength)}${payload}`;
  });
}

/**
 * Reads where a page begins; null without a cursor.
 *
 * @param kinds what the list is sorted by. Since anybody can make the checksum, the place is held against it.
 * @throws Refusal `request_invalid` where the cursor is broken or of another list.
 */
export function readCursor<const Kinds extends readonly Kind[]>(
  cursor: string | undefined,
  list: readonly unknown[],
  kinds: Kinds,
  { sha256 }: Cryptography,
): Awaitable<PlaceOf<Kinds> | null> {
  if (cursor === undefined) return null;
  const payload = cursor.slice(checksumLength);
  return andThen(sha256(JSON.stringify([payload, ...list])), (checksum) => {
    const isOurs = cursor.slice(0, checksumLength) === checksum.slice(0, checksumLength);
    const place = isOurs ? parsePlace(payload) : undefined;
    if (isPlaceOf(place, kinds)) return place;
    throw broken();
  });
}

function parsePlace(payload: string): unknown {
  const bytes = fromBase64url(payload);
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isPlaceOf<Kinds extends readonly Kind[]>(place: unknown, kinds: Kinds): place is PlaceOf<Kinds> {
  if (!Array.isArray(place) || place.length !== kinds.length) return false;
  return kinds.every((kind, index) => {
    const value: unknown = place[index];
    return kind === "number" ? Number.isSafeInteger(value) : typeof value === "string";
  });
}

function broken(): Refusal {
  return new Refusal("request_invalid", {
    detail: "The cursor is not one of this list.",
    errors: [{ pointer: "/query/cursor", message: "must be the nextCursor of a page of the same list" }],
  });
}
