import type { JsonObject } from "../contract/json.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import type { Adapter, AdapterEnvironment } from "../harness/adapter.ts";
import type { AdapterProcess } from "../harness/adapter-process.ts";
import { type ClientContract, readClientContract } from "../harness/client-contract.ts";
import type { ClientRule } from "../harness/client-rule.ts";
import { limitConcurrency } from "../harness/concurrency-limit.ts";
import { AdapterFailure } from "../harness/errors/adapter-failure.ts";
import { ClientNotStartedError } from "../harness/errors/client-not-started.ts";
import { setStage } from "../harness/stage.ts";
import { PointBroken } from "./errors/point-broken.ts";
import { PointUnsupported } from "./errors/point-unsupported.ts";
import type { Point } from "./point.ts";
import { points as allPoints } from "./points.ts";
import { rulesWithout } from "./rules-without.ts";
import { createTrial } from "./trial.ts";

/** Says which adapter is checked, and how. */
export interface CheckAdapterOptions {
  readonly document: JsonObject;
  /** Starts the adapter; each point starts one of its own. */
  readonly open: (environment: AdapterEnvironment) => Promise<AdapterProcess>;
  /** The rules that a check of its client would run; those that need what it leaves out are named. */
  readonly rules: readonly ClientRule[];
  readonly seed: number;
  /** How long the adapter may take for an answer, in milliseconds. Default 10 000. */
  readonly patienceMs?: number;
  /** What is tried. Default all that the protocol asks. */
  readonly points?: readonly Point[];
}

/** Says what became of one point. */
export interface CheckedPoint extends Pick<Point, "id" | "says"> {
  /** `missing`: the adapter says that it does not do it. `not-tried`: nothing could be found out, and why. */
  readonly verdict: "kept" | "missing" | "broken" | "not-tried";
  /** What to know of it, as sentences, without secrets; absent where it is kept. */
  readonly reason?: string;
  /** The rules that become not applicable where it is missing. */
  readonly rules?: readonly string[];
}

/** Holds what a check of an adapter found. */
export interface CheckedAdapter {
  /** Who the adapter says that it drives; absent where its first line is broken. */
  readonly adapter?: Adapter["hello"];
  readonly points: readonly CheckedPoint[];
}

/** So many points are tried at a time: a trial mostly waits. */
const atOnce = 4;

/**
 * Tries an adapter in front of a server that answers everything honestly: what of the protocol it keeps, leaves out
 * and breaks.
 *
 * @throws ClientNotStartedError where the command does not get as far as its first line
 * @throws UndrivableContractError where the contract does not say how a session is refreshed
 */
export async function checkAdapter(options: CheckAdapterOptions): Promise<CheckedAdapter> {
  const { document, points = allPoints } = options;
  const contract = readClientContract(document);
  const greeting = await greet(options, contract);
  const first: CheckedPoint = { id: "first-line", says: firstLine, verdict: "kept" };
  if (greeting instanceof AdapterFailure) {
    const reason = "Nothing can be asked of an adapter before its first line.";
    const others = points.map(({ id, says }): CheckedPoint => ({ id, says, verdict: "not-tried", reason }));
    return { points: [{ ...first, verdict: "broken", reason: greeting.message }, ...others] };
  }
  const limit = limitConcurrency(atOnce);
  const tried = await Promise.all(points.map((point) => limit(() => tryPoint(point, options, contract))));
  return { adapter: greeting, points: [first, ...tried] };
}

const firstLine = "The first line says the protocol's version, and who the client is.";

/** Starts the adapter to no end but its first line. */
async function greet(
  { open, seed }: CheckAdapterOptions,
  contract: ClientContract,
): Promise<Adapter["hello"] | AdapterFailure> {
  const { server } = await setStage({ contract, script: {}, seed });
  try {
    const { hello, close } = await open(server);
    await close();
    return hello;
  } catch (error) {
    if (!(error instanceof AdapterFailure)) throw error;
    const isGone = error.code === "adapter-not-started" || error.code === "adapter-died";
    if (isGone) throw new ClientNotStartedError(error.message, { cause: error });
    return error;
  } finally {
    await server.close();
  }
}

async function tryPoint(
  point: Point,
  { open, seed, patienceMs = 10_000, rules }: CheckAdapterOptions,
  contract: ClientContract,
): Promise<CheckedPoint> {
  const { id, says, given = {} } = point;
  const mask = createSecretMask();
  const stage = await setStage({ contract, script: given, seed, mask });
  try {
    const adapter = await open(stage.server);
    try {
      await point.check(createTrial(adapter, stage, patienceMs));
      return { id, says, verdict: "kept" };
    } finally {
      await adapter.close();
    }
  } catch (error) {
    if (error instanceof PointUnsupported) {
      const needing = await rulesWithout(error.feature, rules, contract);
      return { id, says, verdict: "missing", reason: error.message, rules: needing };
    }
    if (error instanceof NotApplicable) return { id, says, verdict: "not-tried", reason: error.message };
    if (!(error instanceof PointBroken || error instanceof AdapterFailure)) throw error;
    return { id, says, verdict: "broken", reason: mask.text(error.message) };
  } finally {
    await stage.server.close();
  }
}
