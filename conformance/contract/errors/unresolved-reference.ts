/** Reports a `$ref` of the contract that leads to nothing. */
export class UnresolvedReferenceError extends Error {
  override readonly name = "UnresolvedReferenceError";
  readonly code = "unresolved-reference";
  readonly expected = true;

  constructor(reference: string, from: string) {
    super(
      `The contract refers from ${from} to ${reference}, which is not in it: correct the reference, or bundle the document first.`,
    );
  }
}
