/** Names what went wrong with an adapter: not with the client that it drives. */
export type AdapterFailureCode =
  | "adapter-not-started"
  | "adapter-silent"
  | "adapter-died"
  | "adapter-rubbish"
  | "adapter-bad-line"
  | "adapter-unasked"
  | "adapter-repeated"
  | "adapter-closed-stdin"
  | "adapter-closed-stdout"
  | "adapter-flood"
  | "adapter-other-version";

/**
 * Reports an adapter that broke the protocol, so that nothing can be said about its client.
 * The run goes on: the rules that needed this adapter are not testable, and say so with this message.
 */
export class AdapterFailure extends Error {
  override readonly name = "AdapterFailure";
  readonly code: AdapterFailureCode;

  constructor(code: AdapterFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
