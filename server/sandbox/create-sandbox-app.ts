import type { Hono } from "hono";
import type { components } from "../../src/contract/index.ts";
import { type AppOptions, createApp } from "../app.ts";
import { secureRandom } from "../crypto/random.ts";
import { webCryptography } from "../crypto/web-cryptography.ts";
import type { AppEnvironment } from "../http/gateway.ts";
import { pbkdf2PasswordHasher } from "../passwords/pbkdf2-password-hasher.ts";
import { MemoryStore } from "../store/memory/memory-store.ts";
import type { Store } from "../store/store.ts";
import type { SandboxSeed } from "./fill-sandbox.ts";
import type { Identity } from "./identities.ts";
import { openSandbox } from "./open-sandbox.ts";
import { openSandboxClock } from "./sandbox-clock.ts";
import type { SandboxControls } from "./sandbox-controls.ts";

/** Any address will do where nothing listens. */
const baseUrl = "http://sandbox";

/** How such a server is made; everything has a default. */
export type SandboxAppOptions = Omit<Partial<AppOptions>, "sandbox"> &
  SandboxSeed &
  Pick<SandboxControls, "sleep" | "rough">;

/** A reference server in this process, with people who can sign in and orders to work on. */
export interface SandboxApp {
  readonly app: Hono<AppEnvironment>;
  /** The app as a `fetch`, for clients that take one. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly store: Store;
  readonly identities: readonly Identity[];
  /** Finds an identity by its name, such as `harbor-operations`. */
  readonly identity: (name: string) => Identity;
  /** Signs an identity in, over HTTP as anybody does. */
  readonly signIn: (name: string) => Promise<components["schemas"]["TokenAnswer"]>;
}

/**
 * Creates the reference server with a seeded sandbox, in memory unless it is given a store. It serves tests, and
 * mocks in a browser: it needs neither a socket nor a file.
 *
 * @example
 * ```ts
 * const { fetch, identity, signIn } = await createSandboxApp({ orders: 10 });
 * const { accessToken } = await signIn("harbor-client-user");
 * const { clientId } = identity("harbor-client-user");
 * await fetch(`http://sandbox/api/clients/${clientId}/orders`, {
 *   headers: { Authorization: `Bearer ${accessToken}` },
 * });
 * ```
 */
export async function createSandboxApp(options: SandboxAppOptions = {}): Promise<SandboxApp> {
  const { random = secureRandom, store = new MemoryStore(), sleep, rough } = options;
  const sandboxClock = await openSandboxClock(store, options.clock ?? Date.now);
  const clock = sandboxClock.now;
  const cryptography = options.crypto ?? webCryptography(crypto, random);
  // One round is enough for passwords of 144 random bits, which nobody guesses from a hash.
  const passwords =
    options.passwords ?? pbkdf2PasswordHasher({ subtle: crypto.subtle, random, iterations: 1 });
  const identities = await openSandbox(
    { store, random, clock, passwords, cryptography },
    { ...options, baseUrl, document: { read: async () => null, write: async () => {} } },
  );
  const sandbox = { clock: sandboxClock, baseUrl, identities, sleep, rough };
  const app = createApp({ ...options, store, random, clock, passwords, crypto: cryptography, sandbox });
  const fetch: SandboxApp["fetch"] = async (input, init) => {
    const response = await app.fetch(new Request(input, init));
    // As every fetch does where there is no answer.
    if (response.type === "error") throw new TypeError("fetch failed");
    return response;
  };
  const identity = (name: string): Identity => {
    const found = identities.find((each) => each.name === name);
    if (found !== undefined) return found;
    const names = identities.map((each) => each.name).join(", ");
    throw new RangeError(`The sandbox has no ${name}: it has ${names}.`);
  };
  const signIn: SandboxApp["signIn"] = async (name) => {
    const { username, password } = identity(name);
    const response = await app.request("/api/auth/sign-in", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ username, password }),
    });
    if (response.status !== 200) throw new Error(`${name} could not sign in: ${await response.text()}`);
    return await response.json();
  };
  return { app, fetch, store, identities, identity, signIn };
}
