import { type Call, keyOf } from "./call.ts";
import { asksForToken } from "./challenge.ts";
import { recordOf } from "./critical-write.ts";
import { keepRecord } from "./keep-record.ts";
import type { Parts } from "./parts.ts";
import { createRetries, type Retries } from "./retries.ts";
import type { TokenSource } from "./token-source.ts";
import type { Wire } from "./wire.ts";

/** What every way of sending a call is made of. */
export interface Line extends Parts {
  readonly retries: Retries;
  /** The critical writes under way, by `keyOf`. */
  readonly underWay: Set<string>;
  /** Sends the call once, with the token that the session has by then. */
  attempt(call: Call): Promise<Response>;
  /** Tells whether an answer refuses the token and a refresh may cure it. */
  isCurable(call: Call, answer: Response): boolean;
  /** Has the token replaced that the call was refused with. */
  cure(call: Call): Promise<void>;
  /** Waits in the call's name. @throws the reason of its signal */
  pause(call: Call, ms: number): Promise<void>;
}

/** Creates the line of one session. */
export function createLine(parts: Parts, wire: Wire, source: TokenSource): Line {
  const { clock, sleep, callIds } = parts;

  return {
    ...parts,
    retries: createRetries(parts),
    underWay: new Set(),

    async attempt(call) {
      const { init, meta, operation } = call;
      const { headers, signal } = init;
      signal?.throwIfAborted();
      const isSecured = operation?.secured !== false;
      const taken = isSecured ? source.take(call) : undefined;
      let tokens = taken instanceof Promise ? await taken : taken;
      if (meta.attempts === 0) {
        call.firstSentAtMs = clock.local();
        if (callIds && !headers.has("x-request-id")) headers.set("X-Request-Id", crypto.randomUUID());
        if (call.replay === "p0") {
          await keepRecord(parts, recordOf(call, "pending"));
          // Meanwhile the session may have ended, or been renewed.
          if (isSecured) tokens = await source.take(call);
        }
      }
      signal?.throwIfAborted();
      if (tokens) headers.set("Authorization", `Bearer ${tokens.accessToken}`);
      if (callIds) headers.set("X-Attempt", String(meta.attempts + 1));
      call.sentWith = tokens;
      const answer = await wire(call);
      const requestId = answer.headers.get("x-request-id");
      if (requestId !== null) meta.requestIds.push(requestId);
      meta.stored = meta.idempotencyKey !== undefined && answer.headers.get("idempotent-replayed") === "true";
      if (tokens && isTokenRefusal(answer)) source.noteRefusal(tokens, keyOf(call));
      return answer;
    },

    isCurable: ({ cures, sentWith }, answer) =>
      cures.left > 0 && sentWith !== undefined && isTokenRefusal(answer) && source.canRenew(sentWith),

    async cure(call) {
      if (!call.sentWith) return;
      call.cures.left -= 1;
      await source.renew(call, call.sentWith);
      call.meta.refreshed = true;
    },

    pause: (call, ms) => sleep(ms, { signal: call.init.signal ?? undefined }),
  };
}

function isTokenRefusal({ status, headers }: Response): boolean {
  return status === 401 && asksForToken(headers.get("www-authenticate"));
}
