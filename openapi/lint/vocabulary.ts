import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { pointerTokens } from "./contract/json-pointer.ts";
import { isObject } from "./contract/place.ts";
import { flowYaml } from "./flow-yaml.ts";
import schema from "./vocabulary.schema.json" with { type: "json" };

/** What an object of the document is, as the vocabulary's schema tells them apart. */
export type Bearer = "root" | "operation" | "parameter";

/** One way in which the keys of an object break the vocabulary. */
export type Fault = {
  /** The way from the object to what is wrong. */
  readonly at: readonly string[];
  readonly says: string;
  /** What the key is for, and an example to write. Empty where the fault says all. */
  readonly advice: string;
};

const judges = { root: "completeRoot", operation: "completeOperation", parameter: "parameter" } as const;
const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false });
ajv.addSchema(schema);

/** Returns the keys that the vocabulary gives to an object of this sort. */
export function keysOf(bearer: Bearer): string[] {
  return Object.keys(schema.$defs[bearer].properties);
}

/** Judges the `x-` keys of one object by the vocabulary's schema, missing ones included. */
export function faultsIn(bearer: Bearer, keys: Readonly<Record<string, unknown>>): Fault[] {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${judges[bearer]}`);
  if (!validate) throw new Error(`the vocabulary's schema has no $defs/${judges[bearer]}`);
  if (validate(keys)) return [];
  // An `if` only repeats its `then`, and a refused name comes with a second error that says why.
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== "if" && !error.propertyName);
  return errors.map(faultOf);
}

function faultOf(error: ErrorObject): Fault {
  const { keyword, params, parentSchema, instancePath, data } = error;
  const at = pointerTokens(instancePath);
  if (keyword === "required") {
    const name: string = params.missingProperty;
    return {
      at,
      says: `${subject(at)} lacks \`${name}\`.`,
      advice: helpFrom(propertySchema(parentSchema, name), name),
    };
  }
  if (keyword === "additionalProperties") {
    const name: string = params.additionalProperty;
    const known = Object.keys(memberOf(parentSchema, "properties")).join(", ");
    return {
      at: [...at, name],
      says: `${subject(at)} has an unknown key \`${name}\`.`,
      advice: `Write one of ${known}.`,
    };
  }
  if (keyword === "propertyNames") {
    const name: string = params.propertyName;
    return {
      at: [...at, name],
      says: `${subject(at)} may not have the key \`${name}\`.`,
      advice: helpFrom(memberOf(parentSchema, "propertyNames")),
    };
  }
  const key = at.findLast((token) => !/^\d+$/.test(token));
  return {
    at,
    says: `${subject(at)} is ${flowYaml(data)}, but ${demandOf(error)}.`,
    advice: helpFrom(parentSchema, key),
  };
}

function demandOf({ keyword, params, message }: ErrorObject): string {
  if (keyword === "enum") return `must be one of ${params.allowedValues.join(", ")}`;
  if (keyword === "const") return `must be ${flowYaml(params.allowedValue)}`;
  return message ?? "must be something else";
}

/** Says what a value is for and gives an example of it, under its key if it has one, both from the schema. */
function helpFrom(annotated: unknown, key?: string): string {
  const { description, examples } = { ...referred(annotated), ...(isObject(annotated) ? annotated : {}) };
  const sentences = typeof description === "string" ? [description] : [];
  if (Array.isArray(examples)) {
    const example = flowYaml(examples[0]);
    const line = key === undefined ? example : `${key}: ${example}`;
    sentences.push(`Write, for example, \`${line}\`.`);
  }
  return sentences.join(" ");
}

function propertySchema(parent: unknown, name: string): unknown {
  const own = memberOf(parent, "properties");
  return own[name] ?? memberOf(referred(parent), "properties")[name];
}

function referred(annotated: unknown): Record<string, unknown> {
  const reference = isObject(annotated) ? annotated.$ref : undefined;
  const name = typeof reference === "string" ? reference.replace("#/$defs/", "") : "";
  return memberOf(schema.$defs, name);
}

function memberOf(value: unknown, key: string): Record<string, unknown> {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
}

function subject(at: readonly string[]): string {
  return at.length === 0 ? "This object" : `\`${at.join(".")}\``;
}
