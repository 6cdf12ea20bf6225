import { Refusal } from "../errors/refusal.ts";
import { findJsonTrap } from "./find-json-trap.ts";

/**
 * Parses a JSON body as strictly as every reader of it might.
 *
 * @throws Refusal `request_malformed`; its words come from us and never from the text, which may hold a secret.
 */
export function parseJson(text: string, maxDepth: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(`The body is not JSON${placeOf(error)}.`, { pointer: "/body", message: "must be JSON" });
  }
  const trap = findJsonTrap(text, maxDepth);
  if (trap === undefined) return value;
  const pointer = `/body${trap.pointer}`;
  throw malformed("The body is JSON that can be read in more than one way, or not at all by some.", {
    ...trap,
    pointer,
  });
}

function malformed(detail: string, error: { pointer: string; message: string }): Refusal {
  return new Refusal("request_malformed", { detail, errors: [error] });
}

/** The engine's message quotes the text; only the position in it is safe to show. */
function placeOf(error: unknown): string {
  const place = error instanceof Error && /\(line (\d+) column (\d+)\)/.exec(error.message);
  return place ? `: see line ${place[1]}, column ${place[2]}` : "";
}
