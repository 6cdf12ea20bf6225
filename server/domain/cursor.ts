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
export async function writeCursor(
  place: CursorPlace,
  list: readonly unknown[],
  { sha256 }: Cryptography,
): Promise<string> {
  const payload = toBase64url(new TextEncoder().encode(JSON.stringify(place)));
  const checksum = await sha256(JSON.stringify([payload, ...list]));
  return `${checksum.slice(0, checksumLength)}${payload}`;
}

/**
 * Reads where a page begins; null without a cursor.
 *
 * @throws Refusal `request_invalid` where the cursor is broken or of another list.
 */
export async function readCursor<Place extends CursorPlace>(
  cursor: string | undefined,
  list: readonly unknown[],
  { sha256 }: Cryptography,
): Promise<Place | null> {
  if (cursor === undefined) return null;
  const payload = cursor.slice(checksumLength);
  const checksum = await sha256(JSON.stringify([payload, ...list]));
  const bytes = fromBase64url(payload);
  if (cursor.slice(0, checksumLength) === checksum.slice(0, checksumLength) && bytes !== undefined) {
    return JSON.parse(new TextDecoder().decode(bytes));
  }
  throw new Refusal("request_invalid", {
    detail: "The cursor is not one of this list.",
    errors: [{ pointer: "/query/cursor", message: "must be the nextCursor of a page of the same list" }],
  });
}
