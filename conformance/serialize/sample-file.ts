import { Buffer } from "node:buffer";

/** The smallest files of their kind, for servers that look into what they are sent: base64. */
const samples: Readonly<Record<string, string>> = {
  "image/png":
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "image/gif": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
};

const extensions: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/gif": "gif",
  "text/csv": "csv",
  "text/plain": "txt",
};

/** Holds a file that is made up. */
export interface SampleFile {
  readonly mediaType: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes a small file of one of the media types that a contract lists; of a range, the plainest type in it.
 *
 * @param listed as a contract writes it: `image/png, image/jpeg`, or `image/*`
 * @param text what the file holds, where no type of it has a form of its own
 */
export function sampleFile(listed: string, text: string): SampleFile {
  const types = listed.split(",").map((type) => concreteType(type.trim()));
  const mediaType =
    types.find((type) => samples[type] !== undefined) ?? types[0] ?? "application/octet-stream";
  const sample = samples[mediaType];
  return {
    mediaType,
    name: `countersign.${extensions[mediaType] ?? "bin"}`,
    bytes:
      sample === undefined ? new TextEncoder().encode(text) : Uint8Array.from(Buffer.from(sample, "base64")),
  };
}

function concreteType(type: string): string {
  if (!type.includes("*")) return type.toLowerCase();
  if (type === "image/*") return "image/png";
  return type === "text/*" ? "text/plain" : "application/octet-stream";
}
