/**
 * The version of the protocol between a check of a client and its adapter, as the adapter's first line has it.
 * `adapter-protocol.schema.json` describes the same lines for everybody else.
 */
export const protocolVersion = 1;

/** Describes a line that an adapter reads, without its `id`. Every line may name the client instance it is for. */
export type Command = (
  | {
      readonly do: "session";
      readonly accessToken: string;
      readonly refreshToken: string;
      /** Seconds until the access token expires, counted from when the line is read. */
      readonly expiresIn: number;
      /** Instances that name the same store share it. */
      readonly store?: string;
    }
  | {
      readonly do: "call";
      readonly operationId: string;
      readonly method: string;
      /** Relative and complete: begins with `/` and is appended to the base URL. */
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: unknown;
      /** Stands in for `body` where bytes matter. */
      readonly bodyBase64?: string;
    }
  | { readonly do: "signIn"; readonly username: string; readonly password: string }
  | { readonly do: "signOut" }
  | { readonly do: "abort"; readonly of: number }
  | { readonly do: "quit" }
) & { readonly client?: string };

/** Says how a call came to its status: sent once or more, sent again after reading back, or found to have landed. */
export type Outcome = "sent" | "replayed" | "applied";

/** Says in which way a call failed, in the protocol's words. */
export type FailureKind =
  | "signed-out"
  | "refresh-failed"
  | "not-replayed"
  | "unknown-outcome"
  | "conflict"
  | "aborted"
  | "other";

/** Describes what an adapter answers to one line, without its `id`. */
export type Answer =
  | { readonly ok: true }
  | { readonly status: number; readonly body?: unknown; readonly outcome?: Outcome }
  | { readonly error: string; readonly kind?: FailureKind }
  | { readonly unsupported: true };

/** Describes an answer as it stands on its line. */
export type AnswerLine = Answer & { readonly id: number };

/** Describes an adapter's first line. */
export interface Hello {
  readonly countersign: typeof protocolVersion;
  readonly name: string;
  readonly version: string;
  /**
   * Members of lines that it heeds, of those that could be passed over unnoticed: `client` and `store`. Default none:
   * what needs them is then not asked of it.
   */
  readonly knows?: readonly string[];
}
