import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Progress } from "../engine/run-rules.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { Adapter, OpenAdapter } from "./adapter.ts";
import { writeCallerText } from "./caller-text.ts";
import type { ClientContract } from "./client-contract.ts";
import { createClientDriver } from "./client-driver.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";
import { ClientNotStartedError } from "./errors/client-not-started.ts";
import { noAnswer } from "./no-answer.ts";
import { type SetStage, setStage } from "./stage.ts";

/** Says whom to meet. */
export interface MeetClientOptions {
  readonly contract: ClientContract;
  readonly open: OpenAdapter;
  readonly mask: SecretMask;
  readonly seed: number;
  readonly patienceMs: number;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Starts the client once and has it make one call, on a server that answers as it should. One that cannot be driven at
 * all, or that calls somebody else, is told of once then, and not by rules that forbid what it never gets to do.
 *
 * @returns why no rule can be tested; nothing where all is well
 * @throws ClientNotStartedError where the command does not get as far as its first line
 */
export async function meetClient(options: MeetClientOptions): Promise<Error | undefined> {
  const { contract, open, mask, seed, onProgress } = options;
  const stage = await setStage({ contract, script: {}, seed, mask });
  try {
    const adapter = await open(stage.server);
    try {
      const { name, version } = adapter.hello;
      const who = `${name} ${version}`.replace(/\p{C}/gu, "?");
      onProgress?.({ event: "note", says: `The adapter drives ${who}.` });
      await callOnce(adapter, stage, options);
      return undefined;
    } finally {
      await adapter.close();
    }
  } catch (error) {
    // Rules that need what it does not have say so themselves.
    if (error instanceof NotApplicable) return undefined;
    if (error instanceof NotTestable) return new NotTestable(mask.text(error.message), { cause: error });
    if (!(error instanceof AdapterFailure)) throw error;
    const isGone = error.code === "adapter-not-started" || error.code === "adapter-died";
    if (isGone) throw new ClientNotStartedError(error.message, { cause: error });
    return error;
  } finally {
    await stage.server.close();
  }
}

async function callOnce(
  adapter: Adapter,
  { server, cast, mint, lifetimeSeconds, nowMs }: SetStage,
  { patienceMs }: MeetClientOptions,
): Promise<void> {
  const client = createClientDriver({ adapter, mint, lifetimeSeconds, patienceMs, nowMs });
  const call = cast.call("read");
  await client.session();
  const answer = await client.call(call);
  if (!answer) throw noAnswer({ asked: "call", call }, patienceMs);
  if (server.log.exchanges().length > 0) return;
  throw new NotTestable(
    `The client was asked for ${call.method} ${call.path}, gave its caller "${writeCallerText(client.asked())}", ` +
      "and the server received nothing: see that it calls COUNTERSIGN_BASE_URL. " +
      "`countersign adapter check` tells more.",
  );
}
