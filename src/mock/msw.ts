/**
 * The reference server as handlers of Mock Service Worker, for tests of a front end in Node and for a page that has
 * no server yet. It is the very app that `countersign serve` listens with: it signs in, refreshes, remembers orders
 * and refuses what the contract refuses.
 *
 * @module
 */
import { HttpResponse, http, type RequestHandler } from "msw";
import { createSandboxApp, type SandboxApp } from "../../server/index.ts";

/** Options of {@link createMock}: those of the sandbox, and where the API is said to be. */
export type MockOptions = Parameters<typeof createSandboxApp>[0] & {
  /** The base URL that the page under test calls. Default: every origin, by its path. */
  readonly baseUrl?: string;
};

/** A sandbox together with the handlers that answer for it. */
export interface Mock extends SandboxApp {
  /** Give them to `setupServer` of `msw/node` or to `setupWorker` of `msw/browser`. */
  readonly handlers: readonly RequestHandler[];
}

/**
 * Creates a sandbox in memory and the handlers that answer requests with it. What the contract has no path for is
 * passed by, so that other handlers, or the network, may answer it.
 *
 * @example
 * ```ts
 * import { createMock } from "countersign/msw";
 * import { setupServer } from "msw/node";
 *
 * const { handlers, identity } = await createMock({ baseUrl: "https://api.example", orders: 10 });
 * const server = setupServer(...handlers);
 * server.listen();
 * console.log(identity("harbor-client-user").clientId.slice(0, 3)); // cl_
 * server.close();
 * ```
 */
export async function createMock({ baseUrl, ...options }: MockOptions = {}): Promise<Mock> {
  const sandbox = await createSandboxApp(options);
  // As requests write it: without a default port.
  const base = baseUrl === undefined ? undefined : new URL(baseUrl).href.replace(/\/$/, "");
  const handler = http.all(`${base ?? "*"}/api/*`, async ({ request }) => {
    // Only a request for the app's own path matches its routes, whatever base the page calls it by.
    const path = request.url.slice(base?.length ?? request.url.indexOf("/api/"));
    const answer = await sandbox.app.fetch(new Request(`http://sandbox${path}`, request));
    // What a socket would show as a reset.
    return answer.type === "error" ? HttpResponse.error() : new HttpResponse(answer.body, answer);
  });
  return { ...sandbox, handlers: [handler] };
}
