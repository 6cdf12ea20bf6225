import { foldHistory } from "../domain/fold-history.ts";
import type { Faults } from "../faults.ts";
import type { Disturb } from "../outside/disturbance.ts";
import { sandboxServices } from "../outside/sandbox-services.ts";
import type { PaymentProcessor } from "../payments/payment-processor.ts";
import type { SubmissionPortal } from "../portals/submission-portal.ts";
import type { Life } from "../sandbox/lives.ts";
import { MemoryStore } from "../store/memory/memory-store.ts";
import type { Store } from "../store/store.ts";
import type { OrderPath } from "./find-order.ts";
import { readStory, type StagedOrder, stageLife } from "./stage-order.ts";
import { createTestServer, type TestServer } from "./test-server.ts";

/** A test's server whose clock, outside services and fault points are the test's. */
export interface SettlementServer extends TestServer {
  readonly time: { nowMs: number };
  readonly mishaps: {
    disturb?: Disturb<keyof PaymentProcessor | keyof SubmissionPortal>;
    faults?: Faults;
    /** How a slow service passes its time; default at once. */
    sleep?: (durationMs: number) => Promise<void>;
  };
  /** Stages an order that has had a life. */
  readonly stage: (life: Partial<Life> & Pick<Life, "actions">) => Promise<StagedOrder>;
  /** Reads an order's present entity tag. */
  readonly etagOf: (path: OrderPath) => Promise<string>;
  /** Counts what the processor drew and kept of an order, from its ledger alone. */
  readonly drawn: (path: OrderPath) => Promise<number>;
  /** Reads what happened to an order, oldest first, and checks that it explains the order's record. */
  readonly actionsOf: (path: OrderPath) => Promise<string[]>;
}

/** Everything up to the delivery of the report. */
export const delivered = [
  ...["activate", "accept", "start-work", "schedule-inspection", "complete-inspection"],
  ...["submit-report", "accept-report", "deliver"],
];

/** What the invoice of every staged order adds to its fee. */
const technologyFee = 1500;

/** What a staged order is invoiced for. */
export function totalOf({ record }: StagedOrder) {
  return { amount: (record.fee?.amount ?? 0) + technologyFee, currency: "USD" as const };
}

/** Creates a server over a store, by default in memory, whose sandbox has no orders yet. */
export async function createSettlementServer(store: Store = new MemoryStore()): Promise<SettlementServer> {
  const time = { nowMs: Date.UTC(2026, 10, 30, 9) };
  const mishaps: SettlementServer["mishaps"] = {};
  const clock = () => time.nowMs;
  const outside = sandboxServices({
    ...{ store, clock, sleep: async (durationMs) => mishaps.sleep?.(durationMs) },
    disturb: (call) => mishaps.disturb?.(call),
  });
  const server = await createTestServer({
    ...{ store, clock, ...outside, orders: 0 },
    faults: async (point, at) => mishaps.faults?.(point, at),
  });
  const pathOnly = ({ clientId, loanId, orderId }: OrderPath) => ({ clientId, loanId, orderId });
  return {
    ...server,
    time,
    mishaps,
    stage: (life) => stageLife(server, { ready: true, vendor: true, ...life }, time.nowMs),
    etagOf: async (path) => {
      const { headers } = await server.call("getOrder", { as: "harbor-admin", path: pathOnly(path) });
      return headers.get("ETag") ?? "";
    },
    drawn: async ({ orderId }) => {
      const page = await store.listLedgerPage("payments", orderId);
      const facts = page.map(({ fact }) => JSON.stringify(fact));
      return facts.filter((fact) => fact.includes('"captured"')).length;
    },
    actionsOf: async (path) => {
      const { record, history } = await readStory(server, path);
      if (JSON.stringify(sorted(foldHistory(history))) !== JSON.stringify(sorted(record))) {
        throw new Error("The order's history does not explain its record.");
      }
      return history.map(({ action }) => action);
    },
  };
}

function sorted(record: object | null): unknown {
  return record && Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
