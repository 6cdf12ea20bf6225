import { Hono } from "hono";
import { type OperationId, operations, policies } from "../src/contract/index.ts";
import type { Clock } from "./clock.ts";
import type { Cryptography } from "./crypto/cryptography.ts";
import { type Random, secureRandom } from "./crypto/random.ts";
import { webCryptography } from "./crypto/web-cryptography.ts";
import type { Faults } from "./faults.ts";
import { type AppEnvironment, createGateway } from "./http/gateway.ts";
import { createWorkLimits } from "./http/limit-work.ts";
import type { RequestLog } from "./http/request-log.ts";
import { handlers } from "./operations/index.ts";
import { sandboxServices } from "./outside/sandbox-services.ts";
import { addPages } from "./pages/add-pages.ts";
import { createReadiness } from "./pages/readiness.ts";
import { createReference } from "./pages/reference.ts";
import type { PasswordHasher } from "./passwords/password-hasher.ts";
import type { PaymentProcessor } from "./payments/payment-processor.ts";
import { createSweep, type Sweep } from "./pipeline/create-sweep.ts";
import { type RunOperation, runOperation } from "./pipeline/run-operation.ts";
import type { SubmissionPortal } from "./portals/submission-portal.ts";
import { requirePolicies } from "./require-policies.ts";
import { requireRanges } from "./require-ranges.ts";
import { addSandbox } from "./sandbox/add-sandbox.ts";
import { createStage } from "./sandbox/create-stage.ts";
import type { SandboxControls } from "./sandbox/sandbox-controls.ts";
import { defaultPolicy, type ServerPolicy } from "./server-policy.ts";
import type { Store } from "./store/store.ts";

/** What an app is made of. */
export interface AppOptions {
  readonly store: Store;
  readonly passwords: PasswordHasher;
  /** Default: the machine's clock. */
  readonly clock?: Clock;
  /** Measures how long answers take, in milliseconds from any moment on; default: `performance.now`. */
  readonly stopwatch?: Clock;
  /** Default: the platform's cryptographic source. */
  readonly random?: Random;
  /** Default: Web Crypto. */
  readonly crypto?: Cryptography;
  /** Default of each: see `ServerPolicy`. */
  readonly policy?: Partial<ServerPolicy>;
  /** Draws money and gives it back; default: the sandbox's simulator, over the store. */
  readonly payments?: PaymentProcessor;
  /** Takes reports in; default: the sandbox's simulator, over the store. */
  readonly portals?: SubmissionPortal;
  /** Takes one line a request; default: none is written. */
  readonly log?: RequestLog;
  /** Tells whether the server wants to be sent requests; default: always. `/readyz` answers it with the store. */
  readonly isReady?: () => boolean;
  /** Sees to what is overdue on the way of requests; default: one of this app alone. */
  readonly sweep?: Sweep;
  /** Renders the whole reference, once, when somebody first asks for `/docs`; default: a shorter page stays there. */
  readonly docsPage?: () => Promise<string>;
  /** Steps into requests, in tests and rehearsals only. */
  readonly faults?: Faults;
  /** Makes the app a sandbox, with all that openapi/sandbox.yaml describes; default: it is none. */
  readonly sandbox?: SandboxControls;
}

/**
 * Creates the orders API as a Hono app: it listens nowhere, keeps nothing outside its store, and needs nothing of
 * Node, so that a socket, a test and a browser's mock serve the very same answers.
 *
 * @throws MissingPolicyError where the contract does not say who may call an operation, PolicyRangeError where a
 *   number of the policy cannot be kept.
 * @example
 * ```ts
 * const app = createApp({ store: new MemoryStore(), passwords });
 * const answer = await app.request("/api/auth/session");
 * ```
 */
export function createApp(options: AppOptions): Hono<AppEnvironment> {
  const { store, passwords, clock = Date.now, random = secureRandom } = options;
  const cryptography = options.crypto ?? webCryptography(crypto, random);
  const policy = { ...defaultPolicy, ...options.policy };
  requireRanges(policy);
  const outside = sandboxServices({ store, clock });
  const { payments = outside.payments, portals = outside.portals } = options;
  const services = { store, clock, random, cryptography, passwords, policy, payments, portals };
  const { sweep = createSweep(services), isReady = () => true } = options;
  const surroundings = { services, sweep, faults: options.faults };
  const limitWork = createWorkLimits(policy);
  const stage = options.sandbox && createStage(services, options.sandbox);
  const { stopwatch = () => performance.now() } = options;
  const gateway = createGateway({ services, stopwatch, log: options.log, watch: stage?.watch });

  const app = new Hono<AppEnvironment>();
  const operationIds = Object.keys(operations) as OperationId[];
  requirePolicies(operations, policies);
  const runs = operationIds.map((operationId) => {
    const run = runOperation(operationId, handlers[operationId], surroundings);
    const limited = limitWork(operationId, run);
    // Who waits because it wished to is not at work, and takes nobody's place.
    return [operationId, stage?.stage(operationId, limited) ?? limited] as const;
  });
  const reference = createReference(options.docsPage, cryptography.sha256);
  addPages(app, gateway, { readiness: createReadiness({ isReady, store }), reference });
  if (stage) addSandbox(app, gateway, stage.services);
  // One route for all operations: the contract finds them quicker than a router that knows their paths only.
  app.all("*", gateway.operations(Object.fromEntries(runs) as Record<OperationId, RunOperation>));
  app.onError(gateway.failed);
  return app;
}
