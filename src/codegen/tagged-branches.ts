import { isJsonObject, type OpenApiDocument, type Schema } from "./openapi-document.ts";
import { resolveReference } from "./resolve-reference.ts";

/**
 * Rewrites `oneOf` with a `discriminator` so that a validator can choose the branch by its tag and report the
 * errors of that branch alone: each branch states the tags that lead to it, and `mapping`, which Ajv does not
 * know, goes. Where a branch's tag cannot be told, the discriminator is dropped and plain `oneOf` decides.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function withTaggedBranches(document: OpenApiDocument, node: Schema): Schema {
  const { discriminator, ...rest } = node;
  if (!isJsonObject(discriminator)) return node;
  const tag = discriminator.propertyName;
  if (!Array.isArray(rest.oneOf) || typeof tag !== "string") return rest;

  const branches = rest.oneOf.filter(isJsonObject).map((branch: Schema) => {
    const tags = tagsOf(document, branch, tag, discriminator.mapping);
    return { ...branch, properties: { ...branch.properties, [tag]: { enum: tags } }, required: [tag], tags };
  });
  const known = branches.length === rest.oneOf.length && branches.every(({ tags }) => tags.length > 0);
  if (!known) return rest;
  const oneOf = branches.map(({ tags: _, ...branch }) => branch);
  return { ...rest, type: "object", discriminator: { propertyName: tag }, required: [tag], oneOf };
}

/** The values that lead to a branch: as mapped, else as the branch's own schema says, else its name. */
function tagsOf(document: OpenApiDocument, branch: Schema, tag: string, mapping: unknown): unknown[] {
  const mapped = Object.entries(isJsonObject(mapping) ? mapping : {}).filter(
    ([, target]) => target === branch.$ref,
  );
  if (mapped.length > 0) return mapped.map(([value]) => value);
  const property = resolveReference<Schema>(document, branch).properties?.[tag];
  const stated = isJsonObject(property) ? resolveReference<Schema>(document, property) : undefined;
  if (stated?.const !== undefined) return [stated.const];
  if (stated?.enum !== undefined) return [...stated.enum];
  return branch.$ref === undefined ? [] : [branch.$ref.split("/").at(-1)];
}
