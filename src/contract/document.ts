import json from "../generated/openapi.json" with { type: "json" };

/** The whole contract as one OpenAPI 3.1 document, for a server that hands it out. */
export const document: Readonly<Record<string, unknown>> = json;
