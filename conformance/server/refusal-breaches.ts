import type { Breach } from "../engine/breach.ts";
import type { Exchange } from "../engine/exchange.ts";

/**
 * Says what is wrong where a refresh was to be refused: with 400 or 401, as a dead refresh token is.
 *
 * @param what names what was sent, in a sentence: `an access token`
 */
export function refusalBreaches(exchange: Exchange, what: string): readonly Breach[] {
  const { response, operationId, failure } = exchange;
  const status = response?.status;
  if (status === 400 || status === 401) return [];
  const answer = status === undefined ? `did not answer (${failure})` : `answered ${status} to`;
  const about = operationId === undefined ? {} : { operationId };
  return [{ message: `${operationId} ${answer} ${what}; it should refuse it with 401.`, ...about, exchange }];
}
