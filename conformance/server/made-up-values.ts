import type { Operation } from "../contract/operation.ts";
import { valueFromSchema } from "../generate/value-from-schema.ts";
import type { ResourceValues } from "./known-resources.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Replaces some path values by others of the same shape, which name nothing. */
export function madeUpLike(
  { contract, random }: ServerUnderCheck,
  operation: Operation,
  values: ResourceValues,
  names: readonly string[],
): ResourceValues {
  const redrawn = names.map((name) => {
    const value = values[name] ?? "";
    const schema = operation.parameters.find((one) => one.in === "path" && one.name === name)?.schema;
    const like = random.like(value);
    const fits = schema === undefined || contract.violations("request", schema, like).length === 0;
    return [name, fits && like !== value ? like : drawn(schema, value)] as const;
  });
  function drawn(schema: string | undefined, otherwise: string): string {
    const value = schema === undefined ? undefined : valueFromSchema(contract, schema, random);
    return value === undefined ? otherwise : String(value);
  }
  return { ...values, ...Object.fromEntries(redrawn) };
}
