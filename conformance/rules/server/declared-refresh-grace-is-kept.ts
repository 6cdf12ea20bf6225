import type { Breach } from "../../engine/breach.ts";
import type { Exchange } from "../../engine/exchange.ts";
import { agedRotations, type Rotation, rotate } from "../../server/aged-sessions.ts";
import { answerOf, isRefused, rotationPolicy, tokensOf } from "../../server/refresh-policy.ts";
import { refusalBreaches } from "../../server/refusal-breaches.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { refreshWith } from "../../server/spare-session.ts";
import { readBody } from "../../server/tamper.ts";

/** What lasts so many seconds may last until a clock that ticks seldom says so: a quarter more, and this at least. */
const roundingMs = 2000;

export const rule: ServerRule = {
  id: "declared-refresh-grace-is-kept",
  kind: "server",
  level: "must",
  says: "A used refresh token is answered while its declared grace lasts, and then refused; its session ends if so declared.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  begin: async (server) => {
    rotationPolicy(server);
    await agedRotations(server);
  },
  check: async (server) => {
    rotationPolicy(server);
    const [first, second] = await agedRotations(server);
    // That no new refresh token comes at all is judged by the rule about rotation.
    if (!first) return [];
    const early = await comeWithinGrace(server);
    if (!early) return [];
    if (early.length > 0) return early;
    const late = await comeAfterGrace(server, first);
    const again = async () => (second && (await comeAfterGrace(server, second)))?.[0];
    return late.map((breach) => ({ ...breach, again }));
  },
  // A server that answers a used token as it did before, for as long as nobody uses the successor.
  mutant: (honest) => {
    const answers = new Map<string, Response>();
    const successors = new Map<string, unknown>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      if (typeof given !== "string") return honest(request);
      const before = answers.get(given);
      if (before && !answers.has(String(successors.get(given)))) return before.clone();
      const response = await honest(request);
      const { refreshToken } = await readBody(response);
      if (response.ok) answers.set(given, response.clone());
      successors.set(given, refreshToken);
      return response;
    };
  },
};

/**
 * Comes with a used token at the beginning of its grace, and in the middle of it.
 *
 * @returns nothing where the server has no grace at all, though one is declared: that is what another rule judges
 */
async function comeWithinGrace(server: ServerUnderCheck): Promise<readonly Breach[] | undefined> {
  const { graceSeconds } = rotationPolicy(server);
  if (graceSeconds === 0) return [];
  const rotation = await rotate(server);
  if (!rotation || !tokensOf(server, await refreshWith(server, rotation.used))) return undefined;
  if (graceSeconds <= 1) return [];
  await server.patience.until(rotation.answeredAtMs + graceSeconds * 500, graceOf(graceSeconds));
  const exchange = await refreshWith(server, rotation.used);
  const passedMs = exchange.endedAtMs - rotation.sentAtMs;
  const isSurelyWithin = passedMs < graceSeconds * 900;
  if (!isSurelyWithin || !isRefused(exchange)) return [];
  return breach(
    exchange,
    `${answerOf(exchange)} to a refresh token that had been used ${inSeconds(passedMs)} before; the contract declares a grace of ${graceSeconds} seconds.`,
  );
}

/** Comes with a used token once its grace is over, and looks what becomes of its session. */
async function comeAfterGrace(
  server: ServerUnderCheck,
  { used, successor, answeredAtMs }: Rotation,
): Promise<readonly Breach[]> {
  const { graceSeconds, reuse } = rotationPolicy(server);
  const graceMs = graceSeconds * 1000;
  const overAtMs = answeredAtMs + graceMs + Math.max(roundingMs, graceMs / 4);
  await server.patience.until(overAtMs, graceOf(graceSeconds));
  const exchange = await refreshWith(server, used);
  const passed = inSeconds(exchange.startedAtMs - answeredAtMs);
  const what = `a refresh token that had been used ${passed} before`;
  if (tokensOf(server, exchange))
    return breach(
      exchange,
      `${answerOf(exchange)} to ${what}; the contract declares a grace of ${graceSeconds} seconds.`,
    );
  if (!isRefused(exchange)) return refusalBreaches(exchange, what);
  if (reuse !== "revoke-family") return [];
  const next = await refreshWith(server, successor.refreshToken);
  return tokensOf(server, next)
    ? breach(
        exchange,
        `refused ${what}, and left its successor good; the contract declares that the session ends.`,
      )
    : [];
}

function breach(exchange: Exchange, says: string): readonly Breach[] {
  const { operationId = "" } = exchange;
  return [{ message: `${operationId} ${says}`, operationId, exchange }];
}

function graceOf(seconds: number): string {
  return `The declared grace of a used refresh token is ${seconds} seconds`;
}

function inSeconds(durationMs: number): string {
  return `${Math.round(durationMs / 1000)} seconds`;
}
