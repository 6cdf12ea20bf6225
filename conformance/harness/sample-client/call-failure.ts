import type { FailureKind } from "../adapter-protocol.ts";

/** Ends a call of the sample client with one of the kinds of failure that the adapter protocol knows. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
