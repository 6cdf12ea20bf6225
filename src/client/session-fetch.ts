import type { CallMeta } from "./call-meta.ts";
import { type KeptBody, takeBody } from "./kept-body.ts";
import type { Sender } from "./sender.ts";

/**
 * As the platform's; a body may also be a function, which makes a new one for each sending. Only reads follow a
 * redirect, and only within the origin.
 */
export interface SessionFetchInit extends Omit<RequestInit, "body"> {
  body?: KeptBody;
}

/** As the platform's `fetch`; a text that begins with a slash is appended to the base URL. */
export type SessionFetch = (input: string | URL | Request, init?: SessionFetchInit) => Promise<Response>;

const metaOfResponse = new WeakMap<Response, CallMeta>();

/** Tells how the call went that `session.fetch` answered with this response. */
export function metaOf(response: Response): CallMeta | undefined {
  return metaOfResponse.get(response);
}

/** Makes a `fetch` that finds each request's operation by its method and path. */
export function createSessionFetch(
  send: Sender,
  baseHref: string,
  presentSignInId: () => string | undefined,
): SessionFetch {
  return async (given, init = {}) => {
    // Taken before anything is awaited: whoever signs in meanwhile is somebody else.
    const signInId = presentSignInId();
    const from = given instanceof Request ? given : undefined;
    const isPath = typeof given === "string" && given.startsWith("/");
    const input = from ?? new URL(isPath ? baseHref + given : String(given), baseHref).href;
    const { method = from?.method ?? "GET", headers = from?.headers, signal = from?.signal ?? null } = init;
    const body = init.body === undefined && from ? await takeBody(from) : init.body;
    const { response, meta } = await send(
      input,
      {
        ...init,
        ...(body instanceof ReadableStream && { duplex: "half" }),
        method,
        headers: new Headers(headers),
        signal,
        body,
      },
      { signInId },
    );
    metaOfResponse.set(response, meta);
    return response;
  };
}
