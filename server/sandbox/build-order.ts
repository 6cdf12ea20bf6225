import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import { newDraft } from "../domain/new-draft.ts";
import { actorOf, systemActor } from "../domain/step-origin.ts";
import { begin } from "../domain/take-step.ts";
import { transitionOf } from "../domain/transition-of.ts";
import { obstaclesOf } from "../domain/vendor-obstacles.ts";
import { defaultPolicy } from "../server-policy.ts";
import type { ClientRecord } from "../store/client-record.ts";
import type { LoanRecord } from "../store/loan-record.ts";
import type { UserRecord } from "../store/user-record.ts";
import type { VendorRecord } from "../store/vendor-record.ts";
import { borrowerCast, placeCast, streetCast } from "./cast.ts";
import { drawBelow, drawOne } from "./draws.ts";
import { live } from "./live.ts";
import type { Lived } from "./lived.ts";
import type { Life } from "./lives.ts";

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** Every answer comes in time, or never. */
const answerHours = defaultPolicy.assignmentAnswerMs / hourMs;

/** Where an order's life is set: a client, the vendors on its panel, and everybody who may act. */
export interface Scene {
  readonly client: ClientRecord;
  readonly vendors: readonly VendorRecord[];
  readonly people: readonly UserRecord[];
}

interface BuildOptions {
  /** Tells loan and order from all others, up to 999 999. */
  readonly number: number;
  readonly random: Random;
  readonly nowMs: number;
}

/** Makes a loan with an order that has had a life so far. Its vendor is one that was eligible for it. */
export function buildOrder({ client, vendors, people }: Scene, life: Life, options: BuildOptions): Lived {
  const { random, nowMs } = options;
  const { ready, vendor, actions } = life;
  const hours = actions.map((action) => {
    return action === "expire-assignment" ? answerHours : 1 + drawBelow(answerHours - 4, random);
  });
  let atMs = nowMs - (restHours(life, random) + hours.reduce((sum, each) => sum + each, 0)) * hourMs;
  const loan = buildLoan(client, life, { ...options, nowMs: atMs });
  const { loanId, clientId, branchId } = loan;
  const content = completeDraft(loan, atMs, random);
  const eligible = vendors.filter((each) => {
    return obstaclesOf({ clientId, ...content }, each, { openOrders: 0, nowMs }).length === 0;
  });
  const { vendorId } = drawOne(eligible, random);
  const orderNumber = `CS-${new Date(nowMs).getUTCFullYear()}-${sixDigits(options.number)}`;
  const draft = newDraft({
    ...{ orderId: newId("or", random), clientId, loanId, branchId, vendorId: vendor ? vendorId : null },
    ...(ready ? content : { specialInstructions: "Product to be agreed." }),
  });
  const creator = people.find(({ role }) => role === "client-user");
  const { after, history } = begin(draft, transitionOf("createOrder"), {
    actor: creator ? actorOf(creator) : systemActor,
    at: isoTime(atMs),
    requestId: newId("rq", random),
    idempotencyKey: null,
    newEntryId: () => newId("hi", random),
  });
  const nothing = { reports: [], deliveries: [], invoices: [], payments: [], submissions: [], ledger: [] };
  let lived: Lived = { loan, order: after, history, ...nothing };
  for (const [index, action] of actions.entries()) {
    atMs += (hours[index] ?? 0) * hourMs;
    lived = live(lived, action, { people, vendorId, orderNumber, atMs, random });
  }
  return lived;
}

/** How long nothing has happened: where a vendor's answer is awaited, there is still time for it. */
function restHours({ vendor, actions }: Life, random: Random): number {
  const last = actions.at(-1);
  const isAnswerAwaited = (vendor && last === "activate") || last === "assign";
  return 1 + drawBelow(isAnswerAwaited ? 6 : 15 * 24, random);
}

function buildLoan(
  { clientId, branches }: ClientRecord,
  { loanType, street: magicStreet }: Life,
  { number, random, nowMs }: BuildOptions,
): LoanRecord {
  const ordinaryStreet = `${1 + drawBelow(200, random)} ${drawOne(streetCast, random)}`;
  const street = magicStreet ?? ordinaryStreet;
  return {
    loanId: newId("ln", random),
    clientId,
    branchId: drawOne(branches, random).branchId,
    loanNumber: `HL-${sixDigits(number)}`,
    loanType: loanType ?? drawOne(["conventional", "conventional", "fha", "va", "usda"] as const, random),
    borrowerName: drawOne(borrowerCast, random),
    property: { street, ...drawOne(placeCast, random) },
    createdAt: isoTime(nowMs),
  };
}

function sixDigits(number: number): string {
  return String(number).padStart(6, "0");
}

/** Invents all that activation asks for. */
export function completeDraft({ borrowerName, property }: LoanRecord, atMs: number, random: Random) {
  const mailbox = borrowerName.toLowerCase().replaceAll(" ", ".");
  return {
    productCode: drawOne(["1004", "1004", "1073", "2055", "1025"] as const, random),
    property,
    contacts: [{ role: "borrower" as const, name: borrowerName, email: `${mailbox}@mail.example` }],
    paymentScenario: drawOne(["client-invoice", "client-card", "borrower-link", "check"] as const, random),
    documentsConfirmed: true,
    fee: { amount: 45_000 + 500 * drawBelow(60, random), currency: "USD" as const },
    dueDate: isoTime(atMs + (10 + drawBelow(20, random)) * dayMs).slice(0, 10),
    specialInstructions: "",
  };
}
