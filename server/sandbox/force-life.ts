import type { Transition } from "../../src/contract/index.ts";
import { activationGaps } from "../domain/activation-gaps.ts";
import { forcedAction } from "../domain/forced-action.ts";
import { newDraft } from "../domain/new-draft.ts";
import { type StepOrigin, type Taken, takeStep, thenTake } from "../domain/take-step.ts";
import type { OrderChanges } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { completeDraft } from "./build-order.ts";
import type { InventedStep } from "./invent-settlement.ts";
import { inventStep } from "./invent-step.ts";
import type { LifeOptions, Lived } from "./lived.ts";
import type { Life } from "./lives.ts";
import { transitionFrom } from "./transition-from.ts";

/** What a life is forced on an order by. */
export interface ForceOptions extends Omit<LifeOptions, "people"> {
  readonly origin: StepOrigin;
}

/**
 * Lets an order live another life, from a complete draft on and all at once. Every step is an entry of its history,
 * so that the history still makes the order.
 *
 * @param lived.history is left aside.
 * @returns the order as it then is, with the new entries and papers alone.
 */
export function forceLife(lived: Lived, life: Life, { origin, ...options }: ForceOptions): Lived {
  const reason = (what: string) => `Forced in the sandbox: ${what}.`;
  const changes = backToDraft(lived, life.vendor ? options.vendorId : null, options);
  const transition: Transition = {
    action: forcedAction,
    from: [lived.order.status],
    to: ["Draft"],
    gates: [],
  };
  const step = { transition, changes, reason: reason("a complete draft") };
  let taken: Taken<OrderRecord> = takeStep(lived.order, step, origin);
  let made = { ...lived, ...nothing };
  for (const action of life.actions) {
    const now = { ...joined(lived, made), order: taken.after };
    const invented = inventStep(action, now, { ...options, people: [], actor: origin.actor });
    const { papers = {}, ...rest } = invented;
    const way = { ...transitionFrom(taken.after.status, action), action: forcedAction };
    taken = thenTake(taken, { ...rest, transition: way, reason: reason(action) }, origin);
    made = joined(made, newPapers(papers, now));
  }
  return { ...made, order: taken.after, history: taken.history };
}

type Papers = Pick<Lived, "reports" | "deliveries" | "invoices" | "payments">;

const nothing: Papers = { reports: [], deliveries: [], invoices: [], payments: [] };

function joined<Kept extends Papers>(kept: Kept, { reports, deliveries, invoices, payments }: Papers): Kept {
  return {
    ...kept,
    reports: [...kept.reports, ...reports],
    deliveries: [...kept.deliveries, ...deliveries],
    invoices: [...kept.invoices, ...invoices],
    payments: [...kept.payments, ...payments],
  };
}

/** An order has one invoice, whatever happens to it, and its payments are counted. */
function newPapers(papers: NonNullable<InventedStep["papers"]>, { invoices, payments }: Papers): Papers {
  const received = (papers.payments ?? []).flatMap(({ after }) => after ?? []);
  return {
    reports: papers.reports ?? [],
    deliveries: papers.deliveries ?? [],
    invoices: invoices.length === 0 ? (papers.invoices ?? []) : [],
    payments: received.map((payment) => ({ ...payment, sequence: payments.length + 1 })),
  };
}

/** All that a draft has of its own, as if nothing had happened to it yet; its content stays where it is enough. */
function backToDraft(
  { order, loan }: Lived,
  vendorId: string | null,
  { atMs, random }: Pick<LifeOptions, "atMs" | "random">,
): OrderChanges {
  const { orderId, clientId, loanId, branchId } = order;
  const { productCode, property, contacts, paymentScenario, documentsConfirmed } = order;
  const { fee, dueDate, specialInstructions } = order;
  const own = { productCode, property, contacts, paymentScenario, documentsConfirmed };
  const content =
    activationGaps(order).length === 0
      ? { ...own, fee, dueDate, specialInstructions }
      : completeDraft(loan, atMs, random);
  const { status, ...draft } = newDraft({ orderId, clientId, loanId, branchId, ...content, vendorId });
  return draft;
}
