import { tokensOf } from "./refresh-policy.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { refreshTokenOf, refreshWith, type SpareSession, spareSession } from "./spare-session.ts";
import type { Tokens } from "./tokens.ts";

/** Describes a session whose refresh token has been used once, and its successor not. */
export interface Rotation {
  readonly used: string;
  readonly successor: Tokens & { readonly refreshToken: string };
  /** When the refresh was sent, and when its answer was here, in milliseconds since the epoch. */
  readonly sentAtMs: number;
  readonly answeredAtMs: number;
}

const sessions = new WeakMap<ServerUnderCheck, Promise<SpareSession>>();
const rotations = new WeakMap<ServerUnderCheck, Promise<readonly Rotation[]>>();

/**
 * Begins a session that nobody uses, so that it ages while a run goes on. It is done once a run.
 *
 * @throws NotApplicable | NotTestable as `spareSession` does
 */
export function agedSession(server: ServerUnderCheck): Promise<SpareSession> {
  return onceARun(sessions, server, spareSession);
}

/**
 * Uses the refresh tokens of two sessions and leaves them alone from then on, so that their graces pass while a run
 * goes on: one is to be judged, the other shows whether that happens again. It is done once a run.
 *
 * @returns fewer where the server does not rotate
 * @throws NotApplicable | NotTestable as `rotate` does
 */
export function agedRotations(server: ServerUnderCheck): Promise<readonly Rotation[]> {
  return onceARun(rotations, server, async () => {
    const both = [await rotate(server), await rotate(server)];
    return both.filter((one) => one !== undefined);
  });
}

/**
 * Uses the refresh token of a new session once.
 *
 * @returns nothing where that brought no new refresh token
 * @throws NotApplicable where sessions have no refresh token
 * @throws NotTestable where no identity can sign in
 */
export async function rotate(server: ServerUnderCheck): Promise<Rotation | undefined> {
  const used = refreshTokenOf(await spareSession(server));
  const exchange = await refreshWith(server, used);
  const tokens = tokensOf(server, exchange);
  const refreshToken = tokens?.refreshToken;
  if (!tokens || refreshToken === undefined || refreshToken === used) return undefined;
  const { startedAtMs: sentAtMs, endedAtMs: answeredAtMs } = exchange;
  return { used, successor: { ...tokens, refreshToken }, sentAtMs, answeredAtMs };
}

function onceARun<Kept>(
  kept: WeakMap<ServerUnderCheck, Promise<Kept>>,
  server: ServerUnderCheck,
  make: (server: ServerUnderCheck) => Promise<Kept>,
): Promise<Kept> {
  const before = kept.get(server);
  if (before) return before;
  const made = make(server);
  kept.set(server, made);
  return made;
}
