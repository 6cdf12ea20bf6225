import type { RefreshPolicy } from "../contract/session.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { Exchange } from "../engine/exchange.ts";
import { inSession } from "./authorize.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { readTokens, type Tokens } from "./tokens.ts";

/**
 * Gives what the contract declares of refresh tokens that are replaced at each use.
 *
 * @throws NotApplicable where it declares no policy, or that they are never replaced
 */
export function rotationPolicy({ contract }: ServerUnderCheck): RefreshPolicy {
  const policy = contract.session?.policy;
  if (!policy) throw new NotApplicable("The contract's x-session declares no policy of refresh tokens.");
  if (policy.rotation === "never")
    throw new NotApplicable("The contract's refresh tokens are never replaced.");
  return policy;
}

/** Tells whether a refresh was refused as one with a dead token is. */
export function isRefused({ response }: Exchange): boolean {
  return response?.status === 400 || response?.status === 401;
}

/** Reads the tokens that a refresh brought; nothing where it brought none. */
export function tokensOf({ contract }: ServerUnderCheck, exchange: Exchange): Tokens | undefined {
  return contract.session && readTokens(exchange, contract.session);
}

/** Says in a clause what a refresh was answered with. */
export function answerOf({ response, failure }: Exchange): string {
  return response ? `answered ${response.status}` : `did not answer (${failure})`;
}

/**
 * Tells whether a server takes an access token, by asking the contract's probe.
 *
 * @returns nothing where the contract has no probe, or it answers neither with success nor with 401
 */
export async function isAlive(server: ServerUnderCheck, accessToken: string): Promise<boolean | undefined> {
  const probe = server.contract.operation(server.contract.session?.probe?.operation ?? "");
  const planned = probe && (await server.plan(probe, { isAnonymous: true }));
  if (!planned || "refused" in planned) return undefined;
  const { response } = await server.send(await inSession(planned.request, probe, accessToken, server));
  if (response?.status === 401) return false;
  return response && response.status < 300 ? true : undefined;
}
