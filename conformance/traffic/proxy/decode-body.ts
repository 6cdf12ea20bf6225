import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";

/** A small body may unpack to a huge one; beyond this it is not judged. In bytes. */
const mostUnpacked = 4 * 1024 * 1024;

type Decoder = (body: Uint8Array, limit: { readonly maxOutputLength: number }) => Uint8Array;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/**
 * Undoes the content codings of a body, the last one first.
 *
 * @returns nothing where one is unknown, or the bytes are not in it
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-8.4
 */
export function decodeBody(body: Uint8Array, contentEncoding: string | undefined): Uint8Array | undefined {
  const codings = (contentEncoding ?? "").split(",").map((coding) => coding.trim().toLowerCase());
  let decoded = body;
  for (const coding of codings.filter((one) => one !== "" && one !== "identity").reverse()) {
    const decode = decoders[coding];
    if (!decode || decoded.length === 0) return decoded.length === 0 ? decoded : undefined;
    try {
      decoded = decode(decoded, { maxOutputLength: mostUnpacked });
    } catch {
      return undefined;
    }
  }
  return decoded;
}
