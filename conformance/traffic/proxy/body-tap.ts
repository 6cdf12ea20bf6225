import { Buffer } from "node:buffer";

/** Looks at a body while it flows by, and keeps it where it is short. */
export interface BodyTap {
  readonly take: (chunk: Uint8Array) => void;
  /** Gives the bytes; nothing where there were more than are kept. */
  readonly body: () => Uint8Array | undefined;
}

/** Creates a tap that keeps a body of at most so many bytes. */
export function tapBody(mostBytes: number): BodyTap {
  let chunks: Uint8Array[] = [];
  let length = 0;
  return {
    take: (chunk) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else chunks = [];
    },
    body: () => (length <= mostBytes ? Buffer.concat(chunks) : undefined),
  };
}
