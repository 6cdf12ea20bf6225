import { readFile } from "node:fs/promises";
import { isJsonObject } from "../../contract/json.ts";
import { NotHarError } from "../errors/not-har.ts";
import { inOrder, type Recording } from "../recording.ts";
import { readHarEntry } from "./har-entry.ts";
import { resolutionOf } from "./har-time.ts";
import { unsentOf } from "./unsent.ts";

/**
 * Reads a HAR file, 1.1 or 1.2, ours or anybody's: browsers', Playwright's, mitmproxy's.
 *
 * @throws NotHarError where there is no such file, or it is none, or holds no request
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export async function readHar(path: string): Promise<Recording> {
  return readHarLog(parse(path, await read(path)), path);
}

/**
 * Reads a parsed HAR.
 *
 * @param path where it was read, for the message
 * @throws NotHarError where it is none, or holds no request
 */
export function readHarLog(har: unknown, path: string): Recording {
  const log = isJsonObject(har) && isJsonObject(har.log) ? har.log : undefined;
  if (!log || !Array.isArray(log.entries)) {
    throw new NotHarError(path, "is no HAR, which has log.entries: export the traffic as HAR 1.2");
  }
  if (log.entries.length === 0) throw new NotHarError(path, "holds no request: record some traffic first");
  const { entries } = log;
  const read = entries.flatMap((entry) => {
    const exchange = readHarEntry(entry);
    return exchange ? [{ entry, exchange }] : [];
  });
  if (read.length === 0) {
    throw new NotHarError(path, "holds no HTTP request with a time: export the traffic as HAR 1.2");
  }
  const unsent = unsentOf(read);
  const resolutionMs = resolutionOf(entries);
  return {
    exchanges: inOrder(read.filter((one) => !unsent.has(one)).map(({ exchange }) => exchange)),
    resolutionMs,
    notes: [
      ...leftOut("being no HTTP request with a time", entries.length - read.length),
      ...leftOut("since no server saw them, but a cache or a service worker", unsent.size),
      ...(resolutionMs > 1
        ? ["The recording tells times in whole seconds: what lies closer together has no order."]
        : []),
    ],
  };
}

function leftOut(why: string, count: number): readonly string[] {
  return count === 0 ? [] : [`Left out of the recording, ${why}: ${count}.`];
}

async function read(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\u{FEFF}/u, "");
  } catch (cause) {
    throw new NotHarError(path, problem(cause), { cause });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NotHarError(path, "is no JSON, and so no HAR: export the traffic as HAR 1.2", { cause });
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: "does not exist: check the path",
  EACCES: "may not be read by you: change its permissions, or run as its owner",
  EISDIR: "is a folder: name the file in it",
  ERR_STRING_TOO_LONG: "is larger than 512 MB: leave bodies out when recording, or cut it into several",
  ERR_FS_FILE_TOO_LARGE: "is larger than 512 MB: leave bodies out when recording, or cut it into several",
};

function problem(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return problems[code] ?? `cannot be read (${code}): correct it and run again`;
}
