/**
 * Reads the value that a JSON Pointer names; undefined where there is none. Only members of the value itself are
 * read, never what it inherits.
 *
 * @throws SyntaxError where the text is not a JSON Pointer.
 * @see https://www.rfc-editor.org/rfc/rfc6901.html#section-4
 */
export function readPointer(value: unknown, pointer: string): unknown {
  let current = value;
  for (const token of parsePointer(pointer)) {
    if (typeof current !== "object" || current === null) return undefined;
    // "-" and indexes with a leading zero name no existing item of a list.
    if (Array.isArray(current) && !/^(0|[1-9]\d*)$/.test(token)) return undefined;
    if (!Object.hasOwn(current, token)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[token];
  }
  return current;
}

/** Writes reference tokens as a JSON Pointer. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Splits a JSON Pointer into its reference tokens, unescaped.
 *
 * @throws SyntaxError where the text is not a JSON Pointer.
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) {
    throw new SyntaxError(
      `${JSON.stringify(pointer)} is not a JSON Pointer: begin it with "/" and escape "~" as "~0".`,
    );
  }
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
