import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import { type Direction, directSchemas } from "./directed-schemas.ts";
import { UnusableSchemaError } from "./errors/unusable-schema.ts";
import type { Json, JsonObject } from "./json.ts";
import { pointerOf } from "./json-pointer.ts";
import type { SchemaPlace } from "./operation.ts";

/** Describes one way in which a value breaks its schema. */
export interface SchemaViolation {
  /** The JSON Pointer of the offending part of the value; empty for the whole. */
  readonly pointer: string;
  /** What the schema asks, as a clause: `must be integer`. */
  readonly asks: string;
  /** The keyword of the schema that asks it: `type`. */
  readonly keyword: string;
  /** Where the contract asks it, as a JSON Pointer: `/components/schemas/Order/properties/status/type`. */
  readonly place: string;
}

/** Judges values by the schemas of a contract. An empty list means that the value is valid. */
export type SchemaValidators = (
  direction: Direction,
  place: SchemaPlace,
  value: unknown,
) => readonly SchemaViolation[];

/** The name under which Ajv knows the whole document. */
const documentName = "contract";

/** A document is compiled once, however many runs judge by it. */
const created = new WeakMap<JsonObject, SchemaValidators>();

/**
 * Creates validators over a contract's schemas, compiled here when first needed.
 *
 * They are the judge's own: a fault of the generator, whose validators the server uses, must not hide in both.
 */
export function createSchemaValidators(document: JsonObject): SchemaValidators {
  const before = created.get(document);
  if (before) return before;
  const compilers = new Map<Direction, Compiler>();
  const validators: SchemaValidators = (direction, place, value) => {
    const compiler = compilers.get(direction) ?? createCompiler(directSchemas(document, direction));
    compilers.set(direction, compiler);
    const validate = compiler.compile(place);
    if (validate(value)) return [];
    const placeOf = (schema: unknown) => compiler.places().get(schema) ?? place;
    return readErrors(validate.errors ?? [], placeOf);
  };
  created.set(document, validators);
  return validators;
}

/** Lists every object of a document with its place. */
function* objectsIn(node: Json | undefined, place: SchemaPlace): Generator<readonly [Json, SchemaPlace]> {
  if (typeof node !== "object" || node === null) return;
  yield [node, place];
  for (const [name, value] of Object.entries(node)) yield* objectsIn(value, `${place}${pointerOf([name])}`);
}

interface Compiler {
  readonly compile: (place: SchemaPlace) => ValidateFunction;
  /** Where each schema stands. */
  readonly places: () => ReadonlyMap<unknown, SchemaPlace>;
}

/** @param document as it holds for one direction */
function createCompiler(document: JsonObject): Compiler {
  // `strict: false` takes OpenAPI's own keywords and formats that are not known, as JSON Schema says to.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    // Lets an error name the schema that it comes from, whose place is what a reader looks up.
    verbose: true,
    validateSchema: false,
    logger: false,
    code: { regExp: compilePattern },
  });
  formatsPlugin.default(ajv);
  ajv.addSchema(document, documentName);
  const compiled = new Map<SchemaPlace, ValidateFunction>();
  let places: ReadonlyMap<unknown, SchemaPlace> | undefined;
  return {
    compile: (place) => {
      const before = compiled.get(place);
      if (before) return before;
      try {
        const validate = ajv.compile({ $ref: `${documentName}#${encodeURI(place)}` });
        compiled.set(place, validate);
        return validate;
      } catch (cause) {
        throw new UnusableSchemaError(place, cause);
      }
    },
    places: () => {
      places ??= new Map(objectsIn(document, ""));
      return places;
    },
  };
}

/**
 * Compiles a pattern as JSON Schema asks, with Unicode; one that only works without it, such as `[\\w-.]`, is
 * taken as its author tried it out.
 */
const compilePattern = Object.assign(
  (pattern: string, flags: string) => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern);
    }
  },
  // Ajv asks how the function is called in code that it writes to a file, which is never done here.
  { code: "compilePattern" },
);

/** Errors that only say that something below them is wrong. */
const summaries = new Set(["oneOf", "anyOf", "allOf", "if", "not", "$ref"]);

function readErrors(
  errors: readonly ErrorObject[],
  placeOf: (schema: unknown) => SchemaPlace,
): readonly SchemaViolation[] {
  const telling = errors.filter(({ keyword }) => !summaries.has(keyword));
  return (telling.length > 0 ? telling : errors).map((error) => ({
    pointer: error.instancePath,
    asks: describe(error),
    keyword: error.keyword,
    place: `${placeOf(error.parentSchema)}/${error.keyword}`,
  }));
}

function describe({ keyword, message = "is not valid", params }: ErrorObject): string {
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    const name: unknown = params.additionalProperty ?? params.unevaluatedProperty;
    return `must not have the member "${String(name)}"`;
  }
  if (keyword === "enum" && Array.isArray(params.allowedValues)) {
    return `must be one of ${params.allowedValues.map((value) => JSON.stringify(value)).join(", ")}`;
  }
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === "required") return `must have the member "${String(params.missingProperty)}"`;
  return message;
}
