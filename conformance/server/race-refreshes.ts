import type { RefreshPolicy, SessionContract } from "../contract/session.ts";
import type { Breach } from "../engine/breach.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Exchange } from "../engine/exchange.ts";
import { race } from "./race.ts";
import { rotationPolicy } from "./refresh-policy.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { refreshRequest, refreshTokenOf, spareSession } from "./spare-session.ts";

/** How many uses of one refresh token race each other, in turn. */
const sizes = [2, 3, 5, 10, 25];

/** Holds what became of one refresh token that was used several times at once. */
export interface RefreshRace {
  /** How many uses took part. */
  readonly size: number;
  readonly exchanges: readonly Exchange[];
  readonly policy: RefreshPolicy;
  readonly session: SessionContract;
}

/**
 * Uses one refresh token 2, 3, 5, 10 and 25 times at once, each in a session of its own, until a race is lost, or the
 * server lets no more of them come at once.
 *
 * @param judge says what is wrong with a race, as a sentence; nothing where it went as declared
 * @throws NotApplicable where the contract declares no rotation
 * @throws NotTestable where the server puts off whatever comes at once
 */
export async function raceRefreshes(
  server: ServerUnderCheck,
  judge: (race: RefreshRace) => Promise<string | undefined>,
): Promise<readonly Breach[]> {
  const policy = rotationPolicy(server);
  let raced = 0;
  for (const uses of sizes) {
    const spare = await spareSession(server);
    const request = refreshRequest(server, refreshTokenOf(spare));
    const { exchanges, throttled } = await race(
      server,
      Array.from({ length: uses }, () => request),
    );
    const size = exchanges.length;
    if (size < 2) break;
    raced += 1;
    const message = await judge({ size, exchanges, policy, session: spare.session });
    const [first] = exchanges;
    const operationId = spare.session.refresh?.operation;
    if (message === undefined && throttled > 0) break;
    if (message === undefined) continue;
    return [
      { message, ...(operationId !== undefined && { operationId }), ...(first && { exchange: first }) },
    ];
  }
  if (raced === 0) throw new NotTestable("The server puts off refreshes that come at once (429 or 503).");
  return [];
}
