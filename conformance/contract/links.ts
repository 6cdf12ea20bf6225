import { isJsonObject, type Json, type JsonObject, objectIn, textIn } from "./json.ts";
import { pointerOf } from "./json-pointer.ts";
import type { Link } from "./operation.ts";
import { type Located, locate } from "./reference.ts";

/**
 * Reads the links of a response: how its answer feeds a request to another operation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#link-object
 */
export function readLinks(document: JsonObject, { node, pointer }: Located): readonly Link[] {
  return Object.keys(objectIn(node, "links")).flatMap((name) => {
    const link = locate(document, `${pointer}${pointerOf(["links", name])}`)?.node;
    const target = link && targetOf(document, link);
    if (!link || !target) return [];
    const parameters = Object.entries(objectIn(link, "parameters"));
    return [{ target, parameters, ...(link.requestBody !== undefined && { body: link.requestBody }) }];
  });
}

/** Reads where a link points: an operation's id, or its place in this document. */
function targetOf(document: JsonObject, link: JsonObject): Link["target"] | undefined {
  const operationId = textIn(link, "operationId");
  if (operationId !== undefined) return { operationId };
  const reference = textIn(link, "operationRef");
  if (reference === undefined || !reference.startsWith("#/")) return undefined;
  const pointer = decoded(reference.slice(1));
  return pointer === undefined ? undefined : { pointer: locate(document, pointer)?.pointer ?? pointer };
}

function decoded(pointer: string): string | undefined {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return undefined;
  }
}

/**
 * Writes a value that a link gives: an expression on its own as what it names, expressions in braces within a text,
 * and those within a list or an object; all else as it is.
 *
 * @param evaluate reads an expression
 * @returns nothing where an expression names nothing
 */
export function linkedValue(
  given: Json,
  evaluate: (expression: string) => Json | undefined,
): Json | undefined {
  if (typeof given === "string") {
    if (given.startsWith("$")) return evaluate(given);
    const whole = /^\{(\$[^{}]+)\}$/.exec(given)?.[1];
    if (whole !== undefined) return evaluate(whole);
    let isKnown = true;
    const text = given.replace(/\{(\$[^{}]+)\}/g, (_, expression: string) => {
      const value = evaluate(expression);
      if (value === undefined || typeof value === "object") isKnown = false;
      return String(value);
    });
    return isKnown ? text : undefined;
  }
  if (Array.isArray(given)) {
    const items = given.map((item) => linkedValue(item, evaluate));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!isJsonObject(given)) return given;
  const members = Object.entries(given).flatMap(([name, member]) => {
    const value = linkedValue(member, evaluate);
    return value === undefined ? [] : [[name, value] as const];
  });
  return members.length === Object.keys(given).length ? Object.fromEntries(members) : undefined;
}
