/**
 * Judges what a call is given before anything is sent; `validateInput` of the entry `countersign/validation` does it
 * by the contract's schemas.
 *
 * @throws whatever says what is wrong, such as ValidationError.
 */
export type InputValidator = (operationId: string, input: CallInput) => void;

/** As much of what a call is given as can be judged. */
export interface CallInput {
  readonly body?: unknown;
  readonly params?: {
    readonly path?: object;
    readonly query?: object;
    readonly header?: object;
  };
}
