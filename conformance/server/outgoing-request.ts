import type { Json } from "../contract/json.ts";
import type { HeaderField, SentRequest } from "../engine/exchange.ts";

/** Describes a request that is to be sent. */
export interface OutgoingRequest {
  /** The contract's operation that it is for. */
  readonly operationId?: string;
  /** The schema keyword whose case it is, where it was made for one. */
  readonly keyword?: string;
  readonly method: string;
  /** The absolute URL. */
  readonly url: string;
  readonly headers: readonly HeaderField[];
  /** The body: JSON to be written out, or text that goes as it is. */
  readonly body?: { readonly json: Json } | { readonly text: string };
}

/** Copies a request with one header set; without a value the header is taken out. */
export function withHeader(request: OutgoingRequest, name: string, value?: string): OutgoingRequest {
  const others = request.headers.filter(([field]) => field.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: value === undefined ? others : [...others, [name, value]] };
}

/** Writes a request as it goes over the wire. */
export function asSent({ method, url, headers, body }: OutgoingRequest): SentRequest {
  if (!body) return { method, url, headers };
  const text = "json" in body ? JSON.stringify(body.json) : body.text;
  return { method, url, headers, body: new TextEncoder().encode(text) };
}
