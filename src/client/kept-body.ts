/** A request body as it was given, which can be sent again unless it is a stream. */
export type KeptBody = BodyInit | null | undefined;

/** Tells whether a body can be read only once. */
export function isOneShot(body: KeptBody): boolean {
  return (
    typeof body === "object" &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body)
  );
}

/**
 * Makes a request anew from one that may have been sent: headers and signal are those of the first.
 *
 * @param limit another signal that ends it.
 */
export function requestAgain(first: Request, body: KeptBody, limit?: AbortSignal): Request {
  const ends = limit === undefined ? {} : { signal: AbortSignal.any([first.signal, limit]) };
  if (body === null || body === undefined || isOneShot(body)) return new Request(first, ends);
  if (!(body instanceof FormData)) return new Request(first, { ...ends, body });
  // Each encoding of a form has a boundary of its own, which the header must name.
  const headers = new Headers(first.headers);
  headers.delete("content-type");
  return new Request(first, { ...ends, body, headers });
}

/**
 * Takes the body out of a request that somebody else made. Text is read and kept; the rest might be a stream of any
 * length, so it is left where it is and can be sent once.
 */
export async function takeBody(request: Request): Promise<KeptBody> {
  if (request.body === null) return undefined;
  const type = request.headers.get("content-type") ?? "";
  const isText = /^(text\/|application\/([^;]+\+)?(json|xml|x-www-form-urlencoded)\b)/i.test(type);
  return isText ? request.arrayBuffer() : request.body;
}
