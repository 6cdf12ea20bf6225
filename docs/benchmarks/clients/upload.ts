/**
 * Uploads 50 MB by one client, in a process of its own, and prints how many bytes of memory that took at the peak, as
 * the system counts them, beyond what was there before.
 *
 * `node --expose-gc upload.ts <client> <url>`
 */
import axios from "axios";
import ky from "ky";
import { createSession } from "../../../src/client/create-session.ts";

const [, , client = "", url = ""] = process.argv;
const bytes = 50 * 1024 * 1024;

const uploads: Record<string, (url: string, body: Uint8Array<ArrayBuffer>) => Promise<unknown>> = {
  "bare fetch": (at, body) => fetch(at, { method: "PUT", body }),
  Countersign: async (at, body) => {
    const session = createSession({ baseUrl: new URL(at).origin });
    await session.adopt({ accessToken: "a", refreshToken: "r", lifetimeMs: 900_000 });
    return session.fetch(at, { method: "PUT", body });
  },
  "fetch of a clone, kept for a 401": async (at, body) => {
    const request = new Request(at, { method: "PUT", body });
    const kept = request.clone();
    const answer = await fetch(request);
    return answer.status === 401 ? fetch(kept) : answer;
  },
  ky: (at, body) => ky.put(at, { body }),
  axios: (at, body) => axios.put(at, body),
};

const upload = uploads[client];
if (upload === undefined) throw new RangeError(`No upload by ${client}: one of ${Object.keys(uploads)}`);
// What is loaded and compiled once is no part of the upload.
await upload(url, new Uint8Array(1024));
const body = new Uint8Array(bytes).fill(7);
globalThis.gc?.();
const before = process.memoryUsage.rss();
await upload(url, body);
console.log(process.resourceUsage().maxRSS * 1024 - before);
