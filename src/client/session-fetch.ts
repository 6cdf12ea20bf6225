import type { CallMeta } from "./call-meta.ts";
import type { Sender } from "./sender.ts";

/** As the platform's `fetch`; a text that begins with a slash is appended to the base URL. */
export type SessionFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const metaOfResponse = new WeakMap<Response, CallMeta>();

/** Tells how the call went that `session.fetch` answered with this response. */
export function metaOf(response: Response): CallMeta | undefined {
  return metaOfResponse.get(response);
}

/** Makes a `fetch` that finds each request's operation by its method and path. */
export function createSessionFetch(send: Sender, baseHref: string): SessionFetch {
  return async (input, init) => {
    const url = typeof input === "string" && input.startsWith("/") ? baseHref + input : input;
    const { response, meta } = await send(new Request(url, init), { body: init?.body });
    metaOfResponse.set(response, meta);
    return response;
  };
}
