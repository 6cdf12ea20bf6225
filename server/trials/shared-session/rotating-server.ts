import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { operationFor } from "../../../src/contract/index.ts";
import { createSandboxApp, type SandboxApp } from "../../sandbox/create-sandbox-app.ts";
import { defaultPolicy } from "../../server-policy.ts";

/**
 * What becomes of a refresh token that is sent a second time. `grace`: it is answered with the same successor, as
 * the contract says. `refuse`: it is refused, and no more. `revoke`: it comes after the grace and ends the session.
 */
export type Rotation = "grace" | "refuse" | "revoke";

/** One request as it came in, and how it was answered. */
export interface Seen {
  readonly operationId: string;
  readonly status: number;
  /** Of a refresh only. */
  readonly refreshToken?: string;
  readonly headers: Headers;
}

/** The reference server on a socket, which remembers what it was asked. */
export interface RotatingServer extends AsyncDisposable {
  readonly url: string;
  /** A POST there does what `expire` does, for those who cannot call it. */
  readonly expireUrl: string;
  readonly sandbox: SandboxApp;
  /** Everything that was answered, in the order of the answers; without what a browser asks before a request. */
  readonly seen: readonly Seen[];
  /** The refresh tokens that were sent, in order. */
  spent(): readonly string[];
  /** Lets every access token expire that was given out so far. */
  expire(): void;
  /** Says what else is waited for before a request is answered. */
  hold: (request: Request, operationId: string) => Promise<void> | void;
  /** As `hold`, once the server has done what was asked. */
  holdAnswer: (response: Response, operationId: string) => Promise<void> | void;
}

const tokenLifeMs = 900_000;
const graceMs = 10_000;

/** Starts the server on a port of its own. @param allowedOrigins pages that may read its answers. */
export async function startRotatingServer(
  rotation: Rotation,
  allowedOrigins: readonly string[] = [],
): Promise<RotatingServer> {
  let nowMs = Date.now();
  const policy = { ...defaultPolicy, allowedOrigins, addressAttempts: { most: 10_000, withinMs: 1000 } };
  const sandbox = await createSandboxApp({ orders: 8, clock: () => nowMs, policy });
  const seen: Seen[] = [];
  const spent: string[] = [];

  async function answer(request: Request): Promise<Response> {
    const { method, headers } = request;
    if (request.url === server.expireUrl) {
      server.expire();
      return new Response(null, { status: 204 });
    }
    const operationId = operationFor(method, new URL(request.url).pathname)?.operationId ?? method;
    await server.hold(request, operationId);
    const isRefresh = operationId === "refreshSession" && method !== "OPTIONS";
    const refreshToken = isRefresh ? (await request.clone().json()).refreshToken : undefined;
    const isSpent = spent.includes(refreshToken);
    if (isRefresh) spent.push(refreshToken);
    // Each refresh comes later than the grace of the one before it.
    if (isRefresh && rotation === "revoke") nowMs += graceMs + 1000;
    const response = isSpent && rotation === "refuse" ? refusal() : await sandbox.fetch(request);
    await server.holdAnswer(response, operationId);
    if (method !== "OPTIONS") {
      seen.push({ operationId, status: response.status, headers, ...(isRefresh && { refreshToken }) });
    }
    return response;
  }

  const listener = createServer(getRequestListener(answer));
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const server: RotatingServer = {
    url,
    expireUrl: `${url}/expire`,
    sandbox,
    seen,
    spent: () => [...spent],
    expire() {
      nowMs += tokenLifeMs + 1000;
    },
    hold: () => {},
    holdAnswer: () => {},
    async [Symbol.asyncDispose]() {
      listener.closeAllConnections();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
  return server;
}

function refusal(): Response {
  return Response.json({ error: "invalid_grant" }, { status: 401 });
}
