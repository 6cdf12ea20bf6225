/** Names that do not say of what: `/books/{id}` and `/authors/{id}` name two things by one word. */
const vague = /^(?:id|_id|uuid|guid|pk|key|name|slug|code|number|index)$/i;

/** Parts a vague name from what it belongs to. */
const separator = " of ";

/**
 * Writes a path template so that no two things share the name of a parameter: `/books/{id of /books}`.
 *
 * @returns the template as it was, where its names say of what they are
 */
export function innerPath(template: string): string {
  return template.replace(/\{([^}]+)\}/g, (written, name: string, at: number) => {
    if (!vague.test(name)) return written;
    const collection = template.slice(0, at).replace(/\/$/, "").replaceAll(/[{}]/g, ":");
    return `{${name}${separator}${collection}}`;
  });
}

/** Reads a parameter's name as the contract writes it. */
export function writtenName(inner: string): string {
  return inner.split(separator)[0] ?? inner;
}
