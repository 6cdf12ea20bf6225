/**
 * Fills a path template with parameters, each percent-encoded as one segment so that no value can leave its
 * place: a segment of dots alone, which URL parsers resolve even when encoded, is refused.
 *
 * @throws RangeError where a parameter is missing, empty, or `.` or `..`.
 */
export function expandPath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  // Names stand at every odd place.
  const pieces = template.split(/[{}]/);
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index] ?? "";
    const value = String(parameters[name] ?? "");
    if (value === "" || value === "." || value === "..") {
      throw new RangeError(
        `The path ${template} needs a value for ${name}: give one that can be a path segment.`,
      );
    }
    pieces[index] = encodeURIComponent(value);
  }
  return pieces.join("");
}
