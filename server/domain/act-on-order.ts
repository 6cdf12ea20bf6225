import type { Decision, OrderContext } from "../context.ts";
import type { Named } from "./gates/gate.ts";
import { requireGates } from "./gates/require-gates.ts";
import { noticesOf } from "./notices.ts";
import { orderAnswer } from "./order-view.ts";
import { originOf } from "./step-origin.ts";
import { type Step, takeStep } from "./take-step.ts";
import { takeSystemSteps } from "./take-system-steps.ts";
import { transitionOf } from "./transition-of.ts";
import { claimsOf } from "./vendor-load.ts";

/** What a request does to its order, beside what the contract's transition says. */
export interface Act extends Omit<Step, "transition"> {
  /** The request's body, where it chooses between branches of the transition. */
  readonly body?: unknown;
  readonly named?: Named;
  /** What is kept beside the order and its history. */
  readonly papers?: Pick<Decision, "reports" | "deliveries" | "invoices" | "payments">;
}

/**
 * Takes the step that a request asks for: its conditions are held against the contract, and order, history, audit
 * log, messages and the server's own next step are kept together, or nothing is.
 *
 * @throws Refusal `gate_unmet` or `requirement_unmet`.
 */
export async function actOnOrder(
  context: OrderContext,
  { body, named = {}, papers = {}, ...step }: Act,
): Promise<ReturnType<typeof orderAnswer>> {
  const { operationId, caller, order, nowMs, ip, services } = context;
  const { store, random } = services;
  const transition = transitionOf(operationId, order.status, body);
  await requireGates(transition, { order, named, nowMs, store }, caller);

  const origin = originOf(context);
  const taken = await takeSystemSteps(takeStep(order, { transition, ...step }, origin), origin, {
    nowMs,
    store,
  });
  const { after, history } = taken;
  const decision: Decision = {
    orders: [{ before: order, after }],
    capacities: await claimsOf(order, after, store),
    history,
    ...papers,
    ...noticesOf(order, taken, { ip, random }),
  };
  return context.commit(decision, orderAnswer(after, caller));
}
