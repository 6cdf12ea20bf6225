import { problems as table } from "../generated/operations.ts";
import type { ProblemDescription } from "./problem-description.ts";

/** A code of the contract's problem catalogue. */
export type ProblemCode = keyof typeof table;

/** The contract's problem catalogue. */
export const problems: Readonly<Record<ProblemCode, ProblemDescription>> = table;

/** Tells whether a string is a code of the catalogue; a client must survive others. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(table, code);
}

/**
 * Builds the `type` of a problem: a reference relative to the server, which resolves where the docs are served.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.1
 */
export function problemType(code: ProblemCode): string {
  return `/docs/problems#${code}`;
}
