const LARGEST_DRAIN = 256 * 1024;

/**
 * Gets rid of an answer that nobody will read. Reading it to the end lets the connection be used again; one that
 * goes on for too long is cut off instead.
 */
export function discard({ body }: Response): void {
  let left = LARGEST_DRAIN;
  const write = ({ byteLength }: Uint8Array) => {
    left -= byteLength;
    if (left < 0) throw new RangeError("too long");
  };
  body?.pipeTo(new WritableStream({ write })).catch(() => {});
}
