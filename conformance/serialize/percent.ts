/** Writes a text for a URL with every character encoded but those that have no meaning in any place of one. */
export function encodeText(text: string): string {
  // A lone half of a surrogate pair is no character that a URL could hold.
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, hexOf);
}

/**
 * Writes a text for a query with the reserved characters as they are (`allowReserved`), save those that end a
 * query or part its pairs, and those that stand for another character in one.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-schema
 */
export function encodeAllButReserved(text: string): string {
  return encodeURI(text.toWellFormed()).replace(/[#&+']/g, hexOf);
}

function hexOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
