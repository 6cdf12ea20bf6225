import openapiTypescript, { astToString } from "openapi-typescript";
import { banner } from "./banner.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** Writes the text of `types.ts`: the contract's paths, schemas and operations as TypeScript types. */
export async function writeTypes(document: OpenApiDocument): Promise<string> {
  // A copy, since the generator of types edits what it is given; as text, since that is what it takes whole.
  const nodes = await openapiTypescript(JSON.stringify(document), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    enumValues: true,
    readWriteMarkers: true,
    silent: true,
  });
  return `${banner}\n${astToString(nodes)}`;
}
