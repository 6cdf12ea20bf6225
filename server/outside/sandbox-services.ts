import type { PaymentFact } from "../payments/payment-fact.ts";
import type { PaymentProcessor } from "../payments/payment-processor.ts";
import { sandboxPaymentProcessor } from "../payments/sandbox-payment-processor.ts";
import { sandboxSubmissionPortal } from "../portals/sandbox-submission-portal.ts";
import type { PortalFact } from "../portals/submission-fact.ts";
import type { SubmissionPortal } from "../portals/submission-portal.ts";
import type { Services } from "../services.ts";
import type { Disturb } from "./disturbance.ts";
import { storeLedger } from "./store-ledger.ts";

/** What simulated services stand on; a test may choose what goes wrong with them, and how time passes. */
export interface SandboxServiceOptions extends Pick<Services, "store" | "clock"> {
  /** Default: the platform's timers. */
  readonly sleep?: (durationMs: number) => Promise<void>;
  readonly disturb?: Disturb<keyof PaymentProcessor | keyof SubmissionPortal>;
}

/** Plays the services outside the platform, over ledgers in the store: no money moves, and no report leaves it. */
export function sandboxServices({
  store,
  clock,
  sleep = sleepOnTimer,
  disturb,
}: SandboxServiceOptions): Pick<Services, "payments" | "portals"> {
  const common = { clock, sleep, ...(disturb && { disturb }) };
  return {
    payments: sandboxPaymentProcessor({ ...common, ledger: storeLedger<PaymentFact>(store, "payments") }),
    portals: sandboxSubmissionPortal({ ...common, ledger: storeLedger<PortalFact>(store, "portals") }),
  };
}

async function sleepOnTimer(durationMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, durationMs));
}
