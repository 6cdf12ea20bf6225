import { anonymousGrant } from "./anonymous-grant.ts";
import { type Authority, createAuthority } from "./authority.ts";
import { type BaseUrl, parseBaseUrl } from "./base-url.ts";
import { createCallPlanner } from "./call-planner.ts";
import { type ClientContract, checkContract } from "./client-contract.ts";
import { createCriticalSender } from "./critical-sender.ts";
import { recordOf } from "./critical-write.ts";
import type { Grant } from "./grant.ts";
import { createLine } from "./line.ts";
import { memoryStore } from "./memory-store.ts";
import { ownContract } from "./own-contract.ts";
import { passwordGrant } from "./password-grant.ts";
import { createRetries } from "./retries.ts";
import { createSender, type Sender } from "./sender.ts";
import { createServerClock } from "./server-clock.ts";
import { createEventHub, type EventHub } from "./session-events.ts";
import { checkSessionOptions, type SessionOptions } from "./session-options.ts";
import { createSessionRequests } from "./session-requests.ts";
import { sleep as realSleep } from "./sleep.ts";
import { createWire } from "./wire.ts";

/** What a session is put together from. */
export interface SessionParts {
  readonly base: BaseUrl;
  readonly contract: ClientContract;
  readonly grant: Grant;
  readonly events: EventHub;
  readonly authority: Authority;
  readonly send: Sender;
}

/** Puts the parts of a session together. @throws ConfigurationError where an option is unknown or cannot work. */
export function createSessionParts(options: SessionOptions): SessionParts {
  checkSessionOptions(options);
  const {
    contract = ownContract,
    grant: makeGrant = contract.session === undefined ? anonymousGrant : passwordGrant,
    store = memoryStore(),
    lock,
    // Looked up at each call, so that whoever replaces the platform's fetch later is heeded.
    fetch = (request) => globalThis.fetch(request),
    now = Date.now,
    sleep = realSleep,
    random = Math.random,
    newKey = () => crypto.randomUUID(),
    attemptTimeoutMs,
    maxRetries = 2,
    refreshTimeoutMs = 10_000,
    refreshCooldownMs = 5_000,
    lockTimeoutMs = 5_000,
  } = options;
  checkContract(contract);
  const base = parseBaseUrl(options.baseUrl);
  const events = createEventHub();
  const clock = createServerClock(now);
  const wire = createWire(fetch, clock);
  const grant = makeGrant(
    createSessionRequests({ contract, baseHref: base.href, wire, sleep, refreshTimeoutMs }),
  );
  const authority = createAuthority({
    grant,
    store,
    lock,
    clock,
    events,
    sleep,
    random,
    refreshCooldownMs,
    lockTimeoutMs,
  });
  const line = createLine({
    contract,
    base,
    clock,
    sleep,
    retries: createRetries(maxRetries, clock, random),
    wire,
    source: authority.source,
    refusals: authority.refusals,
    canRefresh: (tokens) => grant.canRefresh(tokens),
    onFirstSending: (call) => {
      if (call.plan.replay === "p0") events.emit("criticalWrite", recordOf(call, "pending"));
    },
  });
  const send = createSender({
    line,
    plan: createCallPlanner({ contract, base, newKey, attemptTimeoutMs }),
    sendCritical: createCriticalSender(line, (record) => events.emit("criticalWrite", record)),
    fetch,
    presentSignInId: () => authority.keeper.held?.signInId,
  });
  return { base, contract, grant, events, authority, send };
}
