const token = "[!#$%&'*+.^_`|~\\w-]+";
const word = `${token}|"(?:[^"\\\\]|\\\\.)*"`;
const preference = new RegExp(`\\s*(${token})(?:\\s*=(?:\\s*(${word}))?)?\\s*((?:;[^,]*)?)(?:,|$)`, "y");

/**
 * Reads a `Prefer` header: preferences by name, in lower case, each with its value or an empty text; undefined where
 * it breaks the grammar. The first of a name counts, and what follows a semicolon means nothing here.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240.html#section-2
 */
export function parsePrefer(header: string): ReadonlyMap<string, string> | undefined {
  const preferences = new Map<string, string>();
  preference.lastIndex = 0;
  while (preference.lastIndex < header.length) {
    const match = preference.exec(header);
    if (match === null) return undefined;
    const [, name = "", value = ""] = match;
    const key = name.toLowerCase();
    if (!preferences.has(key)) preferences.set(key, unquoted(value));
  }
  return preferences;
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, "$1") : value;
}
