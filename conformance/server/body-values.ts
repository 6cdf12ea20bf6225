import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json } from "../contract/json.ts";
import { pointerOf, withPointer } from "../contract/json-pointer.ts";
import { isJsonType } from "../contract/media.ts";
import type { Operation } from "../contract/operation.ts";
import { valueFromSchema } from "../generate/value-from-schema.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";

/** Holds what request bodies are made from. */
export interface BodyChoice {
  readonly contract: Contract;
  readonly random: SeededRandom;
  /** Gives a value that the server has shown for a member such as `branchId`. */
  readonly reference: (member: string) => string | undefined;
  /** Redraws every text that the schema leaves free, for a server that takes each only once. Default false. */
  readonly isVaried?: boolean;
}

/** Pairs a body with its media type. */
export interface BodyValue {
  readonly mediaType: string;
  readonly json: Json;
}

/**
 * Makes the bodies to send to an operation: one for each valid example of the contract; without any, one drawn
 * from the schema.
 *
 * Examples are adapted to the server: references to what it has shown, and e-mail addresses and user names to
 * ones that belong to nobody, so that no mail reaches anybody.
 */
export function bodiesFor(operation: Operation, choice: BodyChoice): readonly BodyValue[] {
  const media = operation.requestBody?.media.find(({ type }) => isJsonType(type));
  if (!media) return [];
  const { contract, random } = choice;
  const isValid = (value: Json) =>
    media.schema === undefined || contract.violations("request", media.schema, value).length === 0;
  const examples = media.examples.filter(isValid);
  const drawn = examples.length > 0 || !media.schema ? [] : [valueFromSchema(contract, media.schema, random)];
  return [...examples, ...drawn].flatMap((value) =>
    value === undefined ? [] : [{ mediaType: media.type, json: adapt(value, isValid, choice) }],
  );
}

/** Tells whether a request can be written at all: a body that is required must be one that can be made. */
export function lacksBody(operation: Operation, bodies: readonly BodyValue[]): boolean {
  return operation.requestBody?.required === true && bodies.length === 0;
}

/** Replaces what is to be replaced, one text at a time, keeping each only where the schema still accepts it. */
function adapt(example: Json, isValid: (value: Json) => boolean, choice: BodyChoice): Json {
  let adapted = example;
  for (const { path, text } of textsIn(example, [])) {
    const replacement = replacementFor(path, text, choice);
    if (replacement === undefined || replacement === text) continue;
    const candidate = withPointer(adapted, pointerOf(path), replacement);
    if (isValid(candidate)) adapted = candidate;
  }
  return adapted;
}

function replacementFor(path: readonly string[], text: string, choice: BodyChoice): string | undefined {
  const { random, reference, isVaried = false } = choice;
  const [last = "", parent = ""] = path.toReversed();
  const isListed = /^\d+$/.test(last);
  const known = isListed ? reference(parent.replace(/s$/, "")) : reference(last);
  if (known !== undefined) return known;
  if (/^[^@\s]+@[^@\s]+$/.test(text)) return `${random.like("countersign-00000000")}@example.invalid`;
  if (/^user_?name$/i.test(last) || isVaried) return random.like(text);
  return undefined;
}

interface TextPlace {
  readonly path: readonly string[];
  readonly text: string;
}

function textsIn(value: Json, path: readonly string[]): readonly TextPlace[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, String(index)]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, [...path, name]));
}
