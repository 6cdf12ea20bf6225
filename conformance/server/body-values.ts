import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, objectIn } from "../contract/json.ts";
import { pointerOf, withPointer } from "../contract/json-pointer.ts";
import type { MediaType, Operation } from "../contract/operation.ts";
import { locate } from "../contract/reference.ts";
import { valueFromSchema } from "../generate/value-from-schema.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";
import { bodyFormOf, isMarkup, mediaToWrite, writeBody } from "../serialize/body.ts";
import type { WrittenBody } from "../serialize/written-body.ts";

/** Holds what request bodies are made from. */
export interface BodyChoice {
  readonly contract: Contract;
  readonly random: SeededRandom;
  /** Gives a value that the server has shown for a member such as `branchId`. */
  readonly reference: (member: string) => string | undefined;
  /** Which of the media types that can be written to send, from 0. Default 0. */
  readonly media?: number;
  /** The body that a link gives; it comes first. */
  readonly linked?: Json;
  /** Redraws every text that the schema leaves free, for a server that takes each only once. Default false. */
  readonly isVaried?: boolean;
}

/** Holds a value that is sent as a body, and what it is written as. */
export interface BodyValue extends WrittenBody {
  readonly media: MediaType;
  readonly value: Json;
}

/**
 * Makes the bodies to send to an operation, of one of its media types: one for each valid example of the contract;
 * without any, one drawn from the schema.
 *
 * Examples are adapted to the server: references to what it has shown, and e-mail addresses and user names to
 * ones that belong to nobody, so that no mail reaches anybody.
 */
export function bodiesFor(operation: Operation, choice: BodyChoice): readonly BodyValue[] {
  const { contract } = choice;
  const media = mediaToWrite(operation.requestBody, contract)[choice.media ?? 0];
  if (!media) return [];
  if (bodyFormOf(media.type) === "verbatim") return verbatim(media, choice);
  const isValid = (value: Json) =>
    media.schema === undefined || contract.violations("request", media.schema, value).length === 0;
  const examples = media.examples.filter(isValid);
  const values = examples.length > 0 ? examples : [drawnValue(media, choice)];
  const linked = choice.linked !== undefined && isValid(choice.linked) ? [choice.linked] : [];
  return [...linked, ...values].flatMap((given, index) => {
    const isLinked = index < linked.length;
    const value = given === undefined || isLinked ? given : adapt(given, isValid, choice);
    const written = value === undefined ? undefined : writeBody(contract, media, value);
    return value === undefined || !written ? [] : [{ media, value, ...written }];
  });
}

/** Takes the examples of a media type as they are written, but for e-mail addresses, so that no mail reaches anybody. */
function verbatim(media: MediaType, { random }: BodyChoice): readonly BodyValue[] {
  return media.examples.filter(isMarkup).map((example) => {
    const text = example.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, () => nobodyAt(random));
    return { media, value: text, contentType: media.type, content: { text } };
  });
}

function drawnValue({ type, schema }: MediaType, { contract, random }: BodyChoice): Json | undefined {
  const form = bodyFormOf(type);
  if (schema === undefined) return form === "file" || form === "text" ? "countersign" : undefined;
  const value = valueFromSchema(contract, schema, random);
  const isEmpty = isJsonObject(value) && Object.keys(value).length === 0;
  // A form without a single field is one that many servers cannot tell from a broken one.
  return isEmpty && (form === "form" || form === "multipart")
    ? filledForm(schema, { contract, random })
    : value;
}

function filledForm(schema: string, { contract, random }: Pick<BodyChoice, "contract" | "random">): Json {
  const found = locate(contract.document, schema);
  const names = Object.keys(objectIn(found?.node, "properties"));
  const members = names.flatMap((name) => {
    const value = valueFromSchema(contract, `${found?.pointer}/properties${pointerOf([name])}`, random);
    return value === undefined ? [] : [[name, value] as const];
  });
  const filled = Object.fromEntries(members);
  return contract.violations("request", schema, filled).length === 0 ? filled : {};
}

/** Tells whether a request can be written at all: a body that is required must be one that can be made. */
export function lacksBody(operation: Operation, bodies: readonly BodyValue[]): boolean {
  return operation.requestBody?.required === true && bodies.length === 0;
}

/** Says why no body could be made for an operation: a clause that may follow its name. */
export function whyNoBody({ requestBody }: Operation): string {
  const types = requestBody?.media.map(({ type }) => type) ?? [];
  const isForeign = types.every((type) => [undefined, "verbatim"].includes(bodyFormOf(type)));
  if (types.length === 0 || !isForeign)
    return "needs a body, and none that its schema accepts could be made: give it an example";
  const how = types.some((type) => bodyFormOf(type) === "verbatim")
    ? ": give it an example in that syntax"
    : "";
  return `needs a body as ${types.join(" or ")}, which is not written here${how}`;
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
  if (/^[^@\s]+@[^@\s]+$/.test(text)) return nobodyAt(random);
  if (/^user_?name$/i.test(last) || isVaried) return random.like(text);
  return undefined;
}

function nobodyAt(random: SeededRandom): string {
  return `${random.like("countersign-00000000")}@example.invalid`;
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
