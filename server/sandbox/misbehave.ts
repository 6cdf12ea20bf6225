import { LostConnectionError } from "../errors/lost-connection-error.ts";
import { Refusal } from "../errors/refusal.ts";
import type { PipelineAnswer } from "../pipeline/run-operation.ts";
import type { Fault } from "./fault.ts";
import type { Sleep } from "./sleep.ts";

/** How long a caller is left without an answer, in milliseconds, unless it gives up before. */
const silenceMs = 60_000;
const retryAfterMs = 1000;

/**
 * Does a request with a fault. What the request does is done whole or not at all, as without it; a request that is
 * refused by itself is told so, since nothing was done that could be lost.
 *
 * @throws Refusal or LostConnectionError, as the fault says.
 */
export async function misbehave(
  fault: Fault,
  run: () => Promise<PipelineAnswer>,
  { sleep, signal }: { readonly sleep: Sleep; readonly signal: AbortSignal },
): Promise<never> {
  if (fault === "401-before") throw expired();
  if (fault === "503-before") throw unavailable();
  if (fault === "reset-before") throw new LostConnectionError();
  await run();
  if (fault === "commit-then-401") throw expired();
  if (fault === "commit-then-503") throw unavailable();
  if (fault === "timeout") await sleep(silenceMs, signal);
  throw new LostConnectionError();
}

function expired(): Refusal {
  return new Refusal("token_expired", { detail: "The access token has expired." });
}

function unavailable(): Refusal {
  return new Refusal("unavailable", { detail: "The server is not available; wait 1 second.", retryAfterMs });
}
