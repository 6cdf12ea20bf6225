import { anonymousGrant } from "./anonymous-grant.ts";
import { type Authority, createAuthority } from "./authority.ts";
import { type BaseUrl, parseBaseUrl } from "./base-url.ts";
import type { Call } from "./call.ts";
import { type ClientContract, checkContract } from "./client-contract.ts";
import { createCriticalSender } from "./critical-sender.ts";
import { type CriticalWrite, recordOf } from "./critical-write.ts";
import type { Grant } from "./grant.ts";
import { createLine } from "./line.ts";
import { memoryStore } from "./memory-store.ts";
import { passwordGrant } from "./password-grant.ts";
import { createRetries } from "./retries.ts";
import { createSender, type Sender } from "./sender.ts";
import { createServerClock } from "./server-clock.ts";
import { createEventHub, type EventHub } from "./session-events.ts";
import { type SessionOptions, settleOptions } from "./session-options.ts";
import { createSessionRequests } from "./session-requests.ts";
import { createWire } from "./wire.ts";

/** What a session is put together from. */
export interface SessionParts {
  readonly base: BaseUrl;
  readonly contract: ClientContract;
  readonly grant: Grant;
  readonly events: EventHub;
  readonly authority: Authority;
  readonly send: Sender;
  readonly presentSignInId: () => string | undefined;
}

/** Puts the parts of a session together. @throws ConfigurationError where an option is unknown or cannot work. */
export function createSessionParts(options: SessionOptions): SessionParts {
  const settings = settleOptions(options);
  const { contract, journal, store = memoryStore(), fetch, sleep, callIds } = settings;
  const { grant: makeGrant = contract.session === undefined ? anonymousGrant : passwordGrant } = settings;
  checkContract(contract);
  const base = parseBaseUrl(settings.baseUrl);
  const events = createEventHub();
  const clock = createServerClock(settings.now);
  const wire = createWire(fetch, clock);
  const grant = makeGrant(createSessionRequests({ ...settings, baseHref: base.href, wire }));
  const authority = createAuthority({ ...settings, grant, store, clock, events });
  const presentSignInId = () => authority.keeper.held?.signInId;
  const retries = createRetries(settings.maxRetries, clock, settings.random);

  async function keepRecord(record: CriticalWrite): Promise<void> {
    events.emit("criticalWrite", record);
    const isOpen = record.outcome === "pending" || record.outcome === "unknown";
    try {
      await (isOpen ? journal?.put(record) : journal?.remove(record.id));
    } catch (error) {
      events.emit("storeError", { error });
    }
  }

  const { source } = authority;
  const onFirstSending = (call: Call) => keepRecord(recordOf(call, "pending"));
  const line = createLine({
    contract,
    base,
    clock,
    sleep,
    retries,
    wire,
    source,
    callIds,
    onFirstSending,
  });
  const sendCritical = createCriticalSender(line, keepRecord);
  const send = createSender({ ...settings, line, sendCritical, presentSignInId });
  return { base, contract, grant, events, authority, send, presentSignInId };
}
