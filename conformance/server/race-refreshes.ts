import type { RefreshPolicy, SessionContract } from "../contract/session.ts";
import type { Breach } from "../engine/breach.ts";
import type { Exchange } from "../engine/exchange.ts";
import { rotationPolicy } from "./refresh-policy.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { refreshTokenOf, refreshWith, spareSession } from "./spare-session.ts";

/** How many uses of one refresh token race each other, in turn. */
const sizes = [2, 3, 5, 10, 25];

/** Holds what became of one refresh token that was used several times at once. */
export interface RefreshRace {
  readonly size: number;
  readonly exchanges: readonly Exchange[];
  readonly policy: RefreshPolicy;
  readonly session: SessionContract;
}

/**
 * Uses one refresh token 2, 3, 5, 10 and 25 times at once, each in a session of its own, until a race is lost.
 *
 * @param judge says what is wrong with a race, as a sentence; nothing where it went as declared
 * @throws NotApplicable where the contract declares no rotation
 */
export async function raceRefreshes(
  server: ServerUnderCheck,
  judge: (race: RefreshRace) => Promise<string | undefined>,
): Promise<readonly Breach[]> {
  const policy = rotationPolicy(server);
  for (const size of sizes) {
    const spare = await spareSession(server);
    const refreshToken = refreshTokenOf(spare);
    const exchanges = await Promise.all(
      Array.from({ length: size }, () => refreshWith(server, refreshToken)),
    );
    const message = await judge({ size, exchanges, policy, session: spare.session });
    const [first] = exchanges;
    const operationId = spare.session.refresh?.operation;
    if (message === undefined) continue;
    return [
      { message, ...(operationId !== undefined && { operationId }), ...(first && { exchange: first }) },
    ];
  }
  return [];
}
