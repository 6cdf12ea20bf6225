/**
 * The contract's own types: `paths` and `components`, each schema under its name, and `Readable` and `Writable`,
 * which take out of a schema what one direction does not carry.
 *
 * @module
 */
export type * from "../generated/types.ts";
