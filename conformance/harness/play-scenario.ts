import { setTimeout as sleep } from "node:timers/promises";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { Adapter, OpenAdapter } from "./adapter.ts";
import type { ClientContract } from "./client-contract.ts";
import { createClientDriver } from "./client-driver.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";
import type { Recording } from "./recording.ts";
import type { Scenario } from "./scenario.ts";
import { setStage } from "./stage.ts";

/** Says what a scenario is played with. */
export interface PlayOptions {
  readonly contract: ClientContract;
  /** Starts the client; it is closed when the scenario has ended. */
  readonly open: OpenAdapter;
  readonly seed: number;
  /** Whether operations that are only planned may play a part. Default false. */
  readonly includePlanned?: boolean;
  /** Learns every secret of the scenario. */
  readonly mask?: SecretMask;
  /** How long the client may take for an answer, in milliseconds. Default 10 000. */
  readonly patienceMs?: number;
}

/**
 * Waits in short steps. A process that is starved takes longer over each of them, and so gives the client the time
 * that it is starved of too.
 */
async function pause(ms: number): Promise<void> {
  for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) await sleep(Math.min(stepMs, leftMs));
}

const stepMs = 25;

/** A request that still comes after the last answer comes within this time. In milliseconds. */
const afterplayMs = 150;

/** A client that never rests is not waited for longer than this. In milliseconds. */
const longestAfterplayMs = 2_000;

/**
 * Plays a scenario: sets the stage, starts the client, asks it what the scenario says, and records the wire.
 *
 * @throws NotApplicable where the contract or the adapter lacks what the scenario needs
 * @throws NotTestable where the adapter broke its protocol
 */
export async function playScenario(scenario: Scenario, options: PlayOptions): Promise<Recording> {
  const { open, patienceMs = 10_000 } = options;
  const { contract, server, release, elsewhere, cast, mint, ledger, credentials, lifetimeSeconds, nowMs } =
    await setStage({
      ...options,
      script: scenario.given,
      parts: scenario.parts,
      seed: options.seed + checksumOf(scenario.id),
    });
  try {
    const adapter = await opened(open, server);
    try {
      const client = createClientDriver({ adapter, mint, lifetimeSeconds, patienceMs, nowMs });
      const { idempotencyHeader } = contract;
      const wire = server.log;
      await scenario.when({ client, cast, wire, idempotencyHeader, credentials, pause, release });
      await server.log.quiet(afterplayMs, longestAfterplayMs);
      await server.settled();
      return {
        scenario,
        client: adapter.hello,
        cast,
        idempotencyHeader,
        exchanges: server.log.exchanges(),
        elsewhere: elsewhere?.log.exchanges() ?? [],
        secrets: [...mint.tokens(), credentials.password],
        asked: client.asked(),
        sessions: client.sessions(),
        abortsAtMs: client.abortsAtMs(),
        commits: ledger?.commits() ?? [],
      };
    } finally {
      await adapter.close();
    }
  } finally {
    await server.close();
    await elsewhere?.close();
  }
}

async function opened(
  open: OpenAdapter,
  { baseUrl, contractUrl }: { readonly baseUrl: string; readonly contractUrl: string },
): Promise<Adapter> {
  try {
    return await open({ baseUrl, contractUrl });
  } catch (error) {
    if (error instanceof AdapterFailure) throw new NotTestable(error.message, { cause: error });
    throw error;
  }
}

/** Gives each scenario numbers of its own, whatever other scenarios run beside it. */
function checksumOf(id: string): number {
  return [...id].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 0);
}
