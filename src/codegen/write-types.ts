import openapiTypescript, { astToString } from "openapi-typescript";
import { banner } from "./banner.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { withTypedSchemas } from "./typed-schema.ts";

/** Writes the text of `types.ts`: the contract's paths, schemas and operations as TypeScript types. */
export async function writeTypes(document: OpenApiDocument): Promise<string> {
  // As text, since the generator of types edits an object that it is given.
  const nodes = await openapiTypescript(JSON.stringify(withTypedSchemas(document)), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    enumValues: true,
    readWriteMarkers: true,
    silent: true,
  });
  return `${banner}\n${astToString(nodes)}`;
}
