import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import { newDraft } from "../domain/new-draft.ts";
import { begin } from "../domain/take-step.ts";
import { transitionOf } from "../domain/transition-of.ts";
import type { ClientRecord } from "../store/client-record.ts";
import type { LoanRecord } from "../store/loan-record.ts";
import type { UserRecord } from "../store/user-record.ts";
import type { Write } from "../store/write.ts";
import { borrowerCast, placeCast, streetCast } from "./cast.ts";
import { drawBelow, drawOne } from "./draws.ts";
import { type Lived, live } from "./live.ts";
import { type Life, lives } from "./lives.ts";
import type { World } from "./world.ts";

const hourMs = 60 * 60 * 1000;
const oldestMs = 30 * 24 * hourMs;

/**
 * Makes loans, each with one order at some point of its life, shared out among the clients; every order's
 * history explains its state.
 *
 * @param count how many orders.
 * @param nowMs the orders begin up to 30 days before it, and nothing happens after it.
 */
export function* buildOrders(world: World, count: number, random: Random, nowMs: number): Generator<Write> {
  const users = world.people.map(({ user }) => user);
  for (let index = 0; index < count; index++) {
    const client = world.clients[index % world.clients.length];
    const life = lives[Math.floor(index / world.clients.length) % lives.length];
    if (client === undefined || life === undefined) return;
    const atMs = nowMs - oldestMs + drawBelow(20 * 24, random) * hourMs;
    const loan = buildLoan(client, index, random, atMs);
    const people = users.filter(
      ({ clientId, vendorId }) => clientId === client.clientId || vendorId !== null,
    );
    const vendors = world.vendors.filter(({ clientIds }) => clientIds.includes(client.clientId));
    const vendorId = life.vendor ? drawOne(vendors, random).vendorId : null;
    const { order, history } = buildOrder(loan, life, { vendorId, people, atMs, random });
    yield { atMs: nowMs, loans: [loan], orders: [{ before: null, after: order }], history };
  }
}

function buildLoan(
  { clientId, branches }: ClientRecord,
  index: number,
  random: Random,
  atMs: number,
): LoanRecord {
  const street = `${1 + drawBelow(200, random)} ${drawOne(streetCast, random)}`;
  return {
    loanId: newId("ln", random),
    clientId,
    branchId: drawOne(branches, random).branchId,
    loanNumber: `HL-${String(index + 1).padStart(6, "0")}`,
    loanType: drawOne(["conventional", "conventional", "fha", "va", "usda"] as const, random),
    borrowerName: drawOne(borrowerCast, random),
    property: { street, ...drawOne(placeCast, random) },
    createdAt: isoTime(atMs),
  };
}

function buildOrder(
  loan: LoanRecord,
  life: Life,
  options: { vendorId: string | null; people: readonly UserRecord[]; atMs: number; random: Random },
): Lived {
  const { vendorId, people, random } = options;
  let { atMs } = options;
  const { loanId, clientId, branchId } = loan;
  const draft = newDraft({
    ...{ orderId: newId("or", random), clientId, loanId, branchId, vendorId },
    ...(life.ready ? completeDraft(loan, atMs, random) : { specialInstructions: "Product to be agreed." }),
  });
  const creator = people.find(({ role }) => role === "client-user");
  const { after, history } = begin(draft, transitionOf("createOrder"), {
    actor: {
      kind: creator ? "user" : "system",
      userId: creator?.userId ?? null,
      role: creator?.role ?? null,
      displayName: creator?.displayName ?? "Sandbox",
    },
    at: isoTime(atMs),
    requestId: newId("rq", random),
    idempotencyKey: null,
    newEntryId: () => newId("hi", random),
  });
  let lived: Lived = { order: after, history };
  for (const action of life.actions) {
    atMs += (1 + drawBelow(30, random)) * hourMs;
    lived = live(lived, action, { people, atMs, random });
  }
  return lived;
}

/** All that activation asks for. */
function completeDraft({ borrowerName, property }: LoanRecord, atMs: number, random: Random) {
  const mailbox = borrowerName.toLowerCase().replaceAll(" ", ".");
  return {
    productCode: drawOne(["1004", "1004", "1073", "2055", "1025"] as const, random),
    property,
    contacts: [{ role: "borrower" as const, name: borrowerName, email: `${mailbox}@mail.example` }],
    paymentScenario: drawOne(["client-invoice", "client-card", "borrower-link", "check"] as const, random),
    documentsConfirmed: true,
    fee: { amount: 45_000 + 500 * drawBelow(60, random), currency: "USD" as const },
    dueDate: isoTime(atMs + (10 + drawBelow(20, random)) * 24 * hourMs).slice(0, 10),
    specialInstructions: "",
  };
}
