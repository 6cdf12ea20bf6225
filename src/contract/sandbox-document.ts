import json from "../generated/sandbox.json" with { type: "json" };

/** The contract of what a sandbox offers to tests beside the orders API, for a sandbox that hands it out. */
export const sandboxDocument: Readonly<Record<string, unknown>> = json;
