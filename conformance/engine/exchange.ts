import type { Json } from "../contract/json.ts";

/** Pairs a header's name, as it was written, with one value. Repeated fields are repeated pairs. */
export type HeaderField = readonly [name: string, value: string];

/** Describes a request as it went over the wire. */
export interface SentRequest {
  readonly method: string;
  /** The absolute URL. */
  readonly url: string;
  readonly headers: readonly HeaderField[];
  /** The body's bytes; absent where none were sent. */
  readonly body?: Uint8Array;
}

/** Describes a response as it came over the wire. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: readonly HeaderField[];
  /** The body's bytes after content decoding; empty where there were none. */
  readonly body: Uint8Array;
}

/** Describes one request and what became of it. */
export interface Exchange {
  /** Counts from 1 in the order in which the requests started. */
  readonly number: number;
  /** The contract's operation, where the request is one. */
  readonly operationId?: string;
  /** The schema keyword whose case it is, where the request was made for one: `maxLength`, `query minimum`. */
  readonly keyword?: string;
  /** When the request started, in milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** When the response was complete or had failed, in milliseconds since the epoch. */
  readonly endedAtMs: number;
  readonly request: SentRequest;
  /** Absent where no complete response came. */
  readonly response?: ReceivedResponse;
  /** Why no complete response came: one sentence. */
  readonly failure?: string;
}

/** Reads a header, whatever its case; repeated fields are joined by a comma (RFC 9110 section 5.3). */
export function headerOf(
  message: { readonly headers: readonly HeaderField[] },
  name: string,
): string | undefined {
  const values = message.headers.filter(([field]) => field.toLowerCase() === name.toLowerCase());
  return values.length === 0 ? undefined : values.map(([, value]) => value).join(", ");
}

/** Reads a body as UTF-8 text; the empty string where there is none. */
export function bodyTextOf(message: { readonly body?: Uint8Array }): string {
  return message.body ? new TextDecoder().decode(message.body) : "";
}

/** Reads a body as JSON, whatever its type says; nothing where it is none. */
export function parsedBodyOf(message: { readonly body?: Uint8Array }): Json | undefined {
  try {
    return JSON.parse(bodyTextOf(message));
  } catch {
    return undefined;
  }
}
