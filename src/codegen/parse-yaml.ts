import { parseYaml as parse } from "@redocly/openapi-core";

/**
 * Parses a YAML or JSON text, as the contract's own files are.
 *
 * @throws Error with the reason and the place, where the text is not well-formed.
 */
export function parseYaml(text: string): unknown {
  return parse(text);
}
