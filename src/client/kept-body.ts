/** A request body that can be sent again unless it is a stream; a function makes a new one for each sending. */
export type KeptBody = BodyInit | null | undefined | (() => BodyInit);

/** Tells whether a body can be read only once. */
export function isOneShot(body: KeptBody): boolean {
  return (
    typeof body === "object" &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body)
  );
}

/**
 * Takes the body out of a request that somebody else made. Text is read and kept; the rest might be a stream of any
 * length, so it is left where it is and can be sent once.
 */
export async function takeBody(request: Request): Promise<BodyInit | undefined> {
  if (request.body === null) return undefined;
  const type = request.headers.get("content-type") ?? "";
  const isText = /^(text\/|application\/([^;]+\+)?(json|xml|x-www-form-urlencoded)\b)/i.test(type);
  return isText ? request.arrayBuffer() : request.body;
}
