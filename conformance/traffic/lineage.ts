import type { Call } from "./call.ts";

/** Describes tokens that were handed out together. */
export interface Grant {
  access?: string;
  refresh?: string;
  /** When the answer that brought them was delivered; absent where the recording does not show it. */
  deliveredAtMs?: number;
  /** The origin that handed them out, where the recording shows it. */
  origin?: string;
  /** The grants that came out of this one's refresh token. */
  readonly successors: Grant[];
  /** When one of its tokens was first sent. */
  firstUsedAtMs?: number;
}

/** Holds what tokens prove to be one session, and what was lately sent in it. */
export interface Session {
  /** The latest calls, in the order of their start. */
  readonly calls: Call[];
}

/** Tells sessions apart by where their tokens came from. */
export interface Lineage {
  /** Finds the session of a call by its tokens, else by its sender; the session then has the call. */
  readonly enter: (call: Call) => Session;
  /** Learns which tokens a sign-in or a refresh brought. */
  readonly deliver: (call: Call, tokens: DeliveredTokens) => void;
  readonly grantOf: (token: string) => Grant | undefined;
  /** Tells whether a token was used before the answer that brought it: then the times cannot be right. */
  readonly isContradicted: () => boolean;
  /** Forgets a call that is too old. */
  readonly forget: (call: Call) => void;
}

/** Names the tokens of an answer. */
export interface DeliveredTokens {
  readonly access: string;
  readonly refresh?: string;
  readonly atMs: number;
}

/** So many tokens are remembered; those not seen for longest go first. */
const mostTokens = 50_000;

/** So many calls of a session are looked back at. */
const mostCalls = 256;

/** A token that was used so much before its answer cannot have come from it. In milliseconds. */
const clockToleranceMs = 1_000;

interface Held {
  readonly grant: Grant;
  session: Session;
}

/** Creates a lineage that knows no token. */
export function createLineage(): Lineage {
  const tokens = new Map<string, Held>();
  const senders = new Map<string, Session>();
  const keys = new Map<string, Session>();
  const sessions = new WeakMap<Call, Session>();
  let contradicted = false;

  const newSession = (): Session => ({ calls: [] });

  const hold = (token: string, held: Held) => {
    tokens.delete(token);
    tokens.set(token, held);
    trim(tokens, mostTokens);
    return held;
  };

  const join = (kept: Session, other: Session): Session => {
    if (kept === other) return kept;
    const all = [...kept.calls, ...other.calls].toSorted((a, b) => a.number - b.number);
    kept.calls.splice(0, kept.calls.length, ...all);
    for (const call of other.calls) sessions.set(call, kept);
    for (const held of tokens.values()) if (held.session === other) held.session = kept;
    for (const [key, session] of keys) if (session === other) keys.set(key, kept);
    return kept;
  };

  const sessionOf = (call: Call): Session => {
    const { bearer, refreshToken, sender, startedAtMs } = call;
    const known = [refreshToken, bearer].flatMap((token) => (token === undefined ? [] : [token]));
    const found = known.flatMap((token) => tokens.get(token)?.session ?? []);
    // Tokens that one request carries are one session's.
    const session = found[0] && found[1] ? join(found[0], found[1]) : (found[0] ?? undefined);
    if (known.length === 0) {
      const anonymous = senders.get(sender) ?? newSession();
      senders.set(sender, anonymous);
      trim(senders, mostTokens);
      return anonymous;
    }
    const own = session ?? newSession();
    for (const token of known) {
      const held = tokens.get(token) ?? {
        grant: { ...(token === bearer ? { access: token } : { refresh: token }), successors: [] },
        session: own,
      };
      held.grant.firstUsedAtMs ??= startedAtMs;
      hold(token, held);
    }
    return own;
  };

  const enter = (call: Call): Session => {
    const own = sessionOf(call);
    const { idempotencyKey } = call;
    const other = idempotencyKey === undefined ? undefined : keys.get(`${call.url.href} ${idempotencyKey}`);
    // Nobody else draws the same key: the same write with another token is the same client's.
    const session = other && call.bearer !== undefined ? join(own, other) : own;
    if (idempotencyKey !== undefined) keys.set(`${call.url.href} ${idempotencyKey}`, session);
    trim(keys, mostTokens);
    session.calls.push(call);
    if (session.calls.length > mostCalls) session.calls.shift();
    sessions.set(call, session);
    return session;
  };

  const deliver = (call: Call, { access, refresh, atMs }: DeliveredTokens) => {
    const session = sessions.get(call) ?? newSession();
    const parent = call.refreshToken === undefined ? undefined : tokens.get(call.refreshToken)?.grant;
    const before = tokens.get(access)?.grant;
    if (before?.firstUsedAtMs !== undefined && before.deliveredAtMs === undefined) {
      contradicted ||= before.firstUsedAtMs < atMs - clockToleranceMs;
    }
    const grant: Grant = before ?? { access, successors: [] };
    grant.deliveredAtMs ??= atMs;
    grant.origin ??= call.url.origin;
    if (refresh !== undefined) grant.refresh ??= refresh;
    if (parent && parent !== grant && !parent.successors.includes(grant)) parent.successors.push(grant);
    // A sign-in begins a session of its own, whoever sent it; and so does a refresh whose token is not shown.
    const own = call.refreshToken === undefined ? newSession() : session;
    const known = tokens.get(access)?.session ?? own;
    const home = call.refreshToken === undefined ? known : join(session, known);
    hold(access, { grant, session: home });
    if (refresh !== undefined && !tokens.has(refresh)) hold(refresh, { grant, session: home });
  };

  return {
    enter,
    deliver,
    grantOf: (token) => tokens.get(token)?.grant,
    isContradicted: () => contradicted,
    forget: (call) => {
      const session = sessions.get(call);
      const at = session?.calls.indexOf(call) ?? -1;
      if (at >= 0) session?.calls.splice(at, 1);
    },
  };
}

/** Takes the oldest entries out of a map that has become too large. */
function trim<Value>(map: Map<string, Value>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
