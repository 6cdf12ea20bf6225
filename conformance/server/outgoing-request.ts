import type { HeaderField, SentRequest } from "../engine/exchange.ts";
import type { BodyContent, WrittenBody } from "../serialize/written-body.ts";

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
  /** The body: JSON to be written out, or text or bytes that go as they are. */
  readonly body?: BodyContent;
  /** Whether it is not sent again where the server asks to come later; the wait is kept all the same. Default false. */
  readonly isSentOnce?: boolean;
}

/** Copies a request with one header set; without a value the header is taken out. */
export function withHeader(request: OutgoingRequest, name: string, value?: string): OutgoingRequest {
  const others = request.headers.filter(([field]) => field.toLowerCase() !== name.toLowerCase());
  return { ...request, headers: value === undefined ? others : [...others, [name, value]] };
}

/** Copies a request with another body, and the Content-Type that says how to read it. */
export function withBody(request: OutgoingRequest, { contentType, content }: WrittenBody): OutgoingRequest {
  return { ...withHeader(request, "Content-Type", contentType), body: content };
}

/** Copies a request that has been sent, to be sent once more as it was. */
export function asOutgoing({ body, ...rest }: SentRequest): OutgoingRequest {
  return { ...rest, ...(body && { body: { bytes: body } }) };
}

/** Writes a request as it goes over the wire. */
export function asSent({ method, url, headers, body }: OutgoingRequest): SentRequest {
  if (!body) return { method, url, headers };
  if ("bytes" in body) return { method, url, headers, body: body.bytes };
  const text = "json" in body ? JSON.stringify(body.json) : body.text;
  return { method, url, headers, body: new TextEncoder().encode(text) };
}
