import { banner } from "./banner.ts";

/** Writes the text of `validators.d.ts`. */
export function writeValidatorTypes(): string {
  return `${banner}
import type { operations } from "./operations.ts";

/** What is wrong with a value, and where: \`instancePath\` is a JSON Pointer into it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a value is valid; \`errors\` then belongs to the latest call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

export interface OperationValidators {
  /** Of one object with the members path, query, header and cookie. */
  readonly parameters: Validator;
  /** Null where the operation takes no JSON body. */
  readonly body: Validator | null;
  /** By status, range (\`4XX\`) or \`default\`; null where the response has no JSON body. */
  readonly responses: Readonly<Record<string, Validator | null>>;
}

export const validators: { readonly [Id in keyof typeof operations]: OperationValidators };
`;
}
