import type { Exchange } from "../engine/exchange.ts";
import { tokensOf } from "./refresh-policy.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { refreshTokenOf, refreshWith, spareSession } from "./spare-session.ts";
import type { Tokens } from "./tokens.ts";

/** Holds what became of a refresh token that came again after its successor had been used. */
export interface Reuse {
  /** Absent where the server did not rotate twice, so that there was nothing to reuse. */
  readonly reused?: Exchange;
  /** The session's latest tokens before the reuse. */
  readonly latest?: Tokens;
}

/** Refreshes a session twice, then comes with its first refresh token again. */
export async function reuseRefreshToken(server: ServerUnderCheck): Promise<Reuse> {
  const first = refreshTokenOf(await spareSession(server));
  const second = tokensOf(server, await refreshWith(server, first))?.refreshToken;
  if (second === undefined || second === first) return {};
  const latest = tokensOf(server, await refreshWith(server, second));
  if (!latest) return {};
  return { reused: await refreshWith(server, first), latest };
}
