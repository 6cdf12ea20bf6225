import { type Awaitable, andThen } from "../awaitable.ts";
import { fromBase64url, toBase64url } from "../crypto/base64url.ts";
import type { Cryptography } from "../crypto/cryptography.ts";
import { Refusal } from "../errors/refusal.ts";

/** The last item of a page, by the values that the list is sorted by. */
export type CursorPlace = readonly (string | number)[];

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
 * @throws Refusal `request_invalid` where the cursor is broken or of another list.
 */
export function readCursor<Place extends CursorPlace>(
  cursor: string | undefined,
  list: readonly unknown[],
  { sha256 }: Cryptography,
): Awaitable<Place | null> {
  if (cursor === undefined) return null;
  const payload = cursor.slice(checksumLength);
  return andThen(sha256(JSON.stringify([payload, ...list])), (checksum): Place => {
    const bytes = fromBase64url(payload);
    const isOurs = cursor.slice(0, checksumLength) === checksum.slice(0, checksumLength);
    if (isOurs && bytes !== undefined) return JSON.parse(new TextDecoder().decode(bytes));
    throw broken();
  });
}

function broken(): Refusal {
  return new Refusal("request_invalid", {
    detail: "The cursor is not one of this list.",
    errors: [{ pointer: "/query/cursor", message: "must be the nextCursor of a page of the same list" }],
  });
}
