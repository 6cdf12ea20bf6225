import { formatPointer } from "../../src/contract/index.ts";
import type { ValidationError } from "../../src/contract/validators.ts";

/** One member, parameter or header at fault, as problems list them. */
export interface Violation {
  readonly pointer: string;
  readonly message: string;
}

/** As many of a kind as one problem names; the contract takes 100 of all kinds together. */
export const maxViolations = 50;

/**
 * Says what a validator found, for the caller. The messages speak of the schema alone, never of a value.
 *
 * @param prefix where the validated value stands in the request: `/body`, or nothing for the parameters.
 */
export function explainViolations(errors: readonly ValidationError[], prefix: string): Violation[] {
  const found = errors.map((error) => ({
    pointer: pointerOf(error, prefix),
    message: messageOf(error),
    weight: weightOf(error),
  }));
  const clear = found.filter(({ pointer, weight }) => {
    // Of the branches of a choice, the one that failed deepest or most specifically says enough.
    return !found.some((other) => other.weight > weight && isAtOrBelow(other.pointer, pointer));
  });
  const seen = new Map(clear.map(({ pointer, message }) => [`${pointer} ${message}`, { pointer, message }]));
  return [...seen.values()].slice(0, maxViolations);
}

function pointerOf({ instancePath, keyword, params }: ValidationError, prefix: string): string {
  const member = keyword === "required" ? params.missingProperty : params.additionalProperty;
  const path = typeof member === "string" ? instancePath + formatPointer([member]) : instancePath;
  return `${prefix}${path}`.replace(/^\/header(?=\/|$)/, "/headers");
}

function messageOf({ keyword, params, message = "is not as the contract says" }: ValidationError): string {
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
      return "is not known here";
    case "enum":
      return Array.isArray(params.allowedValues)
        ? `must be one of ${params.allowedValues.join(", ")}`
        : message;
    default:
      return message;
  }
}

/** A choice that failed as a whole says least, a value that is simply not null little more. */
function weightOf({ keyword, params }: ValidationError): number {
  if (keyword === "oneOf" || keyword === "anyOf" || keyword === "if") return 0;
  return keyword === "type" && params.type === "null" ? 1 : 2;
}

function isAtOrBelow(pointer: string, other: string): boolean {
  return pointer === other || pointer.startsWith(`${other}/`);
}
