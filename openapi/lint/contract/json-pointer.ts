/**
 * Returns the reference tokens of a JSON Pointer, unescaped; none for the whole document.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901.html#section-4
 */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
