import type { Call } from "./call.ts";

/** Describes tokens that were handed out together. */
export interface Grant {
  access?: string;
  refresh?: string;
  /** When the answer that brought them was delivered; absent where the recording does not show it. */
  deliveredAtMs?: number;
  /** Who was given them first, and so has to know of them. */
  deliveredTo?: string;
  /** The grants that came out of this one's refresh token. */
  readonly successors: Grant[];
  /** When one of its tokens was first sent. */
  firstUsedAtMs?: number;
}

/** Lists the origins at which a token was seen. */
export interface TokenPlaces {
  /** Where it was handed out. */
  readonly issuers: Set<string>;
  /** Where it was of use. */
  readonly uses: Set<string>;
}

/** Holds what tokens prove to be one session, and what was lately sent in it. */
export interface Session {
  /** The latest calls, in the order of their start. */
  readonly calls: Call[];
  /** The latest calls that did not succeed, in the same order: few, so that every request can be held against them. */
  readonly failures: Call[];
}

/** Tells sessions apart by where their tokens came from. */
export interface Lineage {
  /** Finds the session of a call by its tokens, else by its sender. */
  readonly enter: (call: Call) => Session;
  /** Makes a call part of its session's past. */
  readonly remember: (call: Call) => void;
  /** Notes in its session's past that a call did not succeed. */
  readonly rememberFailure: (call: Call) => void;
  /** Learns that a token was of use at an origin: an operation of the contract answered there. */
  readonly accept: (call: Call) => void;
  /** Learns which tokens a sign-in or a refresh brought. */
  readonly deliver: (call: Call, tokens: DeliveredTokens) => void;
  /** Finds the grant of a token that is sent to an origin. */
  readonly grantOf: (token: string, origin: string) => Grant | undefined;
  /** Lists the latest calls of a sender that carried no token which is shown. */
  readonly strangersOf: (sender: string) => readonly Call[];
  /** Lists the origins of a token; nothing for a text that is none. */
  readonly placesOf: (token: string) => TokenPlaces | undefined;
  /** Tells whether a token was used before the answer that brought it: then the times cannot be right. */
  readonly isContradicted: () => boolean;
  /** Forgets a call that is too old. */
  readonly forget: (call: Call) => void;
}

/** Names the tokens of an answer. */
export interface DeliveredTokens {
  readonly access: string;
  readonly refresh?: string;
  /** When the answer was there; absent where the recording does not tell. */
  readonly atMs?: number;
}

/** So many tokens are remembered; those not seen for longest go first. */
const mostTokens = 50_000;

/** So many calls of a session are looked back at, and so many failures. */
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
  const places = new Map<string, TokenPlaces>();
  const senders = new Map<string, Session>();
  const keys = new Map<string, Session>();
  const sessions = new WeakMap<Call, Session>();
  let contradicted = false;

  const newSession = (): Session => ({ calls: [], failures: [] });

  const keyOf = (token: string, origin: string) => `${origin} ${token}`;

  /** A token that one origin hands out is the same one elsewhere; two that look alike are not. */
  const find = (token: string, origin: string): Held | undefined => {
    const here = tokens.get(keyOf(token, origin));
    if (here) return here;
    const [home, ...others] = places.get(token)?.issuers ?? [];
    return home === undefined || others.length > 0 ? undefined : tokens.get(keyOf(token, home));
  };

  const hold = (token: string, origin: string, held: Held) => {
    tokens.delete(keyOf(token, origin));
    tokens.set(keyOf(token, origin), held);
    trim(tokens, mostTokens);
    const known = places.get(token) ?? { issuers: new Set(), uses: new Set() };
    places.delete(token);
    places.set(token, known);
    trim(places, mostTokens);
  };

  const join = (kept: Session, other: Session): Session => {
    if (kept === other) return kept;
    for (const part of ["calls", "failures"] as const) {
      const all = [...kept[part], ...other[part]].toSorted((a, b) => a.number - b.number);
      kept[part].splice(0, kept[part].length, ...all.slice(-mostCalls));
    }
    for (const call of [...other.calls, ...other.failures]) sessions.set(call, kept);
    for (const held of tokens.values()) if (held.session === other) held.session = kept;
    for (const [key, session] of keys) if (session === other) keys.set(key, kept);
    return kept;
  };

  const sessionOf = (call: Call): Session => {
    const { bearer, refreshToken, sender, startedAtMs } = call;
    const { origin } = call.url;
    const known = [refreshToken, bearer].flatMap((token) => (token === undefined ? [] : [token]));
    const found = known.flatMap((token) => find(token, origin)?.session ?? []);
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
      const held = find(token, origin) ?? {
        grant: { ...(token === bearer ? { access: token } : { refresh: token }), successors: [] },
        session: own,
      };
      held.grant.firstUsedAtMs ??= startedAtMs;
      hold(token, origin, held);
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
    sessions.set(call, session);
    return session;
  };

  const deliver = (call: Call, { access, refresh, atMs }: DeliveredTokens) => {
    const session = sessions.get(call) ?? newSession();
    const { origin } = call.url;
    const parent = call.refreshToken === undefined ? undefined : find(call.refreshToken, origin)?.grant;
    const before = tokens.get(keyOf(access, origin));
    const { firstUsedAtMs, deliveredAtMs } = before?.grant ?? {};
    if (firstUsedAtMs !== undefined && deliveredAtMs === undefined && atMs !== undefined) {
      contradicted ||= firstUsedAtMs < atMs - clockToleranceMs;
    }
    const grant: Grant = before?.grant ?? { access, successors: [] };
    if (atMs !== undefined) grant.deliveredAtMs ??= atMs;
    grant.deliveredTo ??= call.sender;
    if (refresh !== undefined) grant.refresh ??= refresh;
    if (parent && parent !== grant && !parent.successors.includes(grant)) parent.successors.push(grant);
    // A sign-in begins a session of its own, whoever sent it; and so does a refresh whose token is not shown.
    const own = call.refreshToken === undefined ? newSession() : session;
    const known = before?.session ?? own;
    const home = call.refreshToken === undefined ? known : join(session, known);
    hold(access, origin, { grant, session: home });
    places.get(access)?.issuers.add(origin);
    if (refresh === undefined) return;
    if (!tokens.has(keyOf(refresh, origin))) hold(refresh, origin, { grant, session: home });
    places.get(refresh)?.issuers.add(origin);
  };

  return {
    enter,
    remember: (call) => {
      const session = sessions.get(call);
      if (session) insert(call, session.calls);
    },
    rememberFailure: (call) => {
      const session = sessions.get(call);
      if (session) insert(call, session.failures);
    },
    accept: ({ bearer, refreshToken, url }) => {
      for (const token of [bearer, refreshToken]) {
        if (token !== undefined) places.get(token)?.uses.add(url.origin);
      }
    },
    deliver,
    grantOf: (token, origin) => find(token, origin)?.grant,
    strangersOf: (sender) => senders.get(sender)?.calls ?? [],
    placesOf: (token) => places.get(token),
    isContradicted: () => contradicted,
    forget: (call) => {
      const session = sessions.get(call);
      for (const calls of session ? [session.calls, session.failures] : []) {
        const at = calls.indexOf(call);
        if (at >= 0) calls.splice(at, 1);
      }
    },
  };
}

/** Puts a call where its start belongs, and lets the oldest go where there are too many. */
function insert(call: Call, calls: Call[]): void {
  const before = calls.findLastIndex(({ number }) => number < call.number);
  calls.splice(before + 1, 0, call);
  if (calls.length > mostCalls) calls.shift();
}

/** Takes the oldest entries out of a map that has become too large. */
function trim<Value>(map: Map<string, Value>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
