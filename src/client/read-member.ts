/**
 * Reads the member of a body that a runtime expression names (`$response.body#/items`), or a JSON Pointer; undefined
 * where there is none. Only members of the value itself are read, never what it inherits.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901.html#section-4
 */
export function readMember(body: unknown, expression: string | undefined): unknown {
  if (expression === undefined) return undefined;
  let value = body;
  for (const name of memberNames(expression)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** As `readMember`, where the value is text that is not empty. */
export function readText(body: unknown, expression: string | undefined): string | undefined {
  const value = readMember(body, expression);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The names on the way to a member; none where the whole body is named. */
export function memberNames(expression: string): string[] {
  const [, ...names] = expression.slice(expression.indexOf("#") + 1).split("/");
  return names.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
