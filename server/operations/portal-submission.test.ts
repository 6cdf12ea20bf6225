import { beforeEach, describe, expect, it } from "vitest";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { createSettlementServer, delivered, type SettlementServer } from "../testing/settlement-server.ts";
import type { StagedOrder } from "../testing/stage-order.ts";

const as = "harbor-operations";
const accepted = delivered.slice(0, -1);
const reason = "The signature page was checked by hand.";

const portals = {
  ucdp: {
    loanType: "conventional",
    submit: "processUcdpSubmission",
    view: "getUcdpSubmission",
    details: "getUcdpDashboardDetails",
    override: "overrideUcdpHardStops",
  },
  ead: {
    loanType: "fha",
    submit: "processEadSubmission",
    view: "getEadSubmission",
    details: "getEadDashboardDetails",
    override: "overrideEadHardStops",
  },
} as const;

describe.each(storesUnderTest)("in $name,", ({ open }) => {
  let server: SettlementServer;
  beforeEach(async () => {
    const store = await open();
    server = await createSettlementServer(store);
    return () => store.close();
  });

  describe.each(["ucdp", "ead"] as const)("a submission to %s", (portal) => {
    const other = portal === "ucdp" ? "ead" : "ucdp";
    const { loanType, submit: submission, view, details, override: overriding } = portals[portal];
    const stage = (street = "18 Quayside Row", actions = accepted) => {
      return server.stage({ loanType, street, actions });
    };
    const submit = async ({ path }: StagedOrder, key?: string, by = as) => {
      const headers = { "If-Match": await server.etagOf(path), ...(key && { "Idempotency-Key": key }) };
      return await server.call(submission, { as: by, path, headers });
    };
    const shown = async ({ path }: StagedOrder) => (await server.call(view, { as, path })).body;
    const override = async (order: StagedOrder, key?: string) => {
      const { reportId: orderSubmissionId } = await shown(order);
      const path = { ...order.path, orderSubmissionId };
      const headers = { "If-Match": await server.etagOf(order.path), ...(key && { "Idempotency-Key": key }) };
      return await server.call(overriding, { as, path, headers, body: { reason } });
    };
    const actions = async ({ path }: StagedOrder) =>
      (await server.actionsOf(path)).slice(accepted.length + 1);
    const submitted = `submit-${portal}`;
    const overridden = `override-${portal}-hard-stops`;

    it("is accepted at once, is shown with its summary, and counts for the order", async () => {
      const order = await stage();
      expect((await server.call(view, { as, path: order.path })).problem.code).toBe("not_found");
      const { body } = await submit(order);
      expect(body).toMatchObject({
        status: "ReportAccepted",
        submittedToPortalAt: "2026-11-30T09:00:00.000Z",
      });
      const kept = await shown(order);
      expect(kept).toMatchObject({ portal, status: "accepted", hardStops: [], ssr: { hardStopCount: 0 } });
      const path = { ...order.path, submissionId: kept.submissionId };
      const dashboard = (await server.call(details, { as, path })).body;
      expect(dashboard.steps.map(({ step }) => step)).toEqual(["sent", "accepted"]);
      expect((await server.call(portals[other].details, { as, path })).problem.code).toBe("not_found");
      expect(await actions(order)).toEqual([submitted]);
    });

    it("goes to the loan's own portal only", async () => {
      const order = await stage();
      const headers = { "If-Match": order.etag };
      const wrong = await server.call(portals[other].submit, { as, path: order.path, headers });
      expect(wrong.problem).toMatchObject({ status: 422, gate: "portal-matches-loan" });
      const va = await server.stage({ loanType: "va", actions: accepted });
      expect((await submit(va)).problem).toMatchObject({ status: 422, gate: "portal-matches-loan" });
    });

    it("needs an accepted report, If-Match and the right role", async () => {
      const early = await stage("18 Quayside Row", accepted.slice(0, -1));
      expect((await submit(early)).problem.code).toBe("state_conflict");
      const order = await stage();
      expect((await server.call(submission, { as, path: order.path })).problem.code).toBe(
        "precondition_required",
      );
      expect((await submit(order, "k", "harbor-finance")).problem.code).toBe("action_forbidden");
    });

    it("is not made again while it is under way or accepted, and is again once it was rejected", async () => {
      const order = await stage();
      await submit(order);
      expect((await submit(order)).problem).toMatchObject({ status: 409, gate: "unsubmitted" });
      const late = await stage("Sandbox Late Street");
      await submit(late);
      expect((await submit(late)).problem).toMatchObject({ gate: "unsubmitted" });
      const rejected = await stage("1 Sandbox Hard Stop Street");
      expect((await submit(rejected)).body.submittedToPortalAt).toBeNull();
      expect((await submit(rejected)).status).toBe(200);
      expect(await actions(rejected)).toEqual([submitted, submitted]);
    });

    it("of fifty simultaneous requests is made once, with one key or many [CON-01] [CON-08]", async () => {
      for (const keyOf of [() => "k", (index: number) => `k${index}`]) {
        const order = await stage();
        const answers = await Promise.all(
          Array.from({ length: 50 }, (_, index) => submit(order, keyOf(index))),
        );
        const first = answers.filter(({ status, headers }) => {
          return status === 200 && !headers.has("Idempotent-Replayed");
        });
        expect(first).toHaveLength(1);
        const page = await server.store.listLedgerPage("portals", order.path.orderId);
        expect(page).toHaveLength(1);
        expect(await actions(order)).toEqual([submitted]);
      }
    });

    it("that is answered late is accepted by the server's own step, when somebody looks", async () => {
      const order = await stage("Sandbox Late Street");
      expect((await submit(order)).body.submittedToPortalAt).toBeNull();
      expect(await shown(order)).toMatchObject({ status: "pending", ssr: null });
      server.time.nowMs += 30_000;
      expect(await shown(order)).toMatchObject({ status: "accepted" });
      const { body } = await server.call("listOrderHistory", { as, path: order.path });
      expect(body.items[0]).toMatchObject({ action: "accept-submission", actor: { kind: "system" } });
      expect(await actions(order)).toEqual([submitted, "accept-submission"]);
    });

    it("that is rejected late leaves nothing in the history but that it was sent", async () => {
      const order = await stage("2 Sandbox Late Hard Stop Street");
      await submit(order);
      server.time.nowMs += 30_000;
      expect(await shown(order)).toMatchObject({ status: "rejected" });
      expect((await shown(order)).hardStops).toHaveLength(2);
      expect(await actions(order)).toEqual([submitted]);
    });

    it.each([
      ["lost", "Sandbox Lost Answer Street"],
      ["too late", "Sandbox Timeout Street"],
    ])("whose answer was %s is settled under its id, and tells who sent it [TRN-16]", async (_, street) => {
      const order = await stage(street);
      expect((await submit(order, "k")).problem.code).toBe("unavailable");
      expect(await actions(order)).toEqual([]);
      server.time.nowMs += 2000;
      const again = await submit(order, "k");
      expect(again.headers.get("Idempotent-Replayed")).toBe("true");
      const { body } = await server.call("listOrderHistory", { as, path: order.path });
      expect(body.items[0]).toMatchObject({ idempotencyKey: "k", actor: { role: "operations" } });
      expect(await actions(order)).toEqual([submitted]);
    });

    it.each(["after-claim", "after-call", "after-handler"] as const)(
      "is made once where the server dies %s [DUR-10]",
      async (point) => {
        const order = await stage();
        let isDue = true;
        server.mishaps.faults = (here, { operationId }) => {
          if (operationId !== submission || here !== point || !isDue) return;
          isDue = false;
          throw new Error("the power went out");
        };
        expect((await submit(order, "k")).status).toBe(500);
        server.time.nowMs += 9000;
        expect((await submit(order, "k")).body.submittedToPortalAt).not.toBeNull();
        expect((await submit(order, "other")).problem).toMatchObject({ gate: "unsubmitted" });
        expect(await server.store.listLedgerPage("portals", order.path.orderId)).toHaveLength(1);
        expect(await actions(order)).toEqual([submitted]);
      },
    );

    it("that was accepted late for an order that waits for nothing else completes it", async () => {
      const order = await stage("Sandbox Late Street", [...delivered, "create-invoice", "record-payment"]);
      await submit(order);
      server.time.nowMs += 30_000;
      expect((await server.call("getOrder", { as, path: order.path })).body.status).toBe("OrderCompleted");
      expect((await server.actionsOf(order.path)).slice(-3)).toEqual([
        ...[submitted, "accept-submission", "complete"],
      ]);
    });

    it("whose hard stops are overridden counts as accepted, with who and why", async () => {
      const order = await stage("3 Sandbox Hard Stop Street");
      await submit(order);
      const { body } = await override(order);
      expect(body.submittedToPortalAt).toBe("2026-11-30T09:00:00.000Z");
      const kept = await shown(order);
      expect(kept).toMatchObject({ status: "accepted", override: { reason, by: { role: "operations" } } });
      expect(kept.hardStops).toHaveLength(3);
      const path = { ...order.path, submissionId: kept.submissionId };
      const { steps } = (await server.call(details, { as, path })).body;
      expect(steps.map(({ step }) => step)).toEqual(["sent", "rejected", "overridden"]);
      expect(await actions(order)).toEqual([submitted, overridden]);
      expect((await override(order)).problem).toMatchObject({ gate: "hard-stops-present" });
    });

    it("without hard stops has nothing to override, nor has a report that was replaced, or is not there", async () => {
      const order = await stage();
      await submit(order);
      expect((await override(order)).problem).toMatchObject({ status: 409, gate: "hard-stops-present" });
      const headers = { "If-Match": await server.etagOf(order.path) };
      const call = (orderSubmissionId: string) => {
        const path = { ...order.path, orderSubmissionId };
        return server.call(overriding, { as, path, headers, body: { reason } });
      };
      expect((await call("rs_0000000000000000")).problem.code).toBe("not_found");
      const revised = await stage("1 Sandbox Hard Stop Street", [
        ...[...accepted, submitted, "request-client-revision", "resubmit-report", "accept-report"],
      ]);
      expect((await override(revised)).problem).toMatchObject({ status: 409, gate: "latest-report" });
    });

    it("is overridden once, though the answer was lost", async () => {
      const order = await stage("1 Sandbox Hard Stop Street");
      await submit(order);
      server.mishaps.disturb = ({ operation }) => {
        return operation === "overrideHardStops" ? { loseAnswer: true } : undefined;
      };
      expect((await override(order, "k")).problem.code).toBe("unavailable");
      delete server.mishaps.disturb;
      server.time.nowMs += 2000;
      expect((await override(order, "k")).headers.get("Idempotent-Replayed")).toBe("true");
      expect(await actions(order)).toEqual([submitted, overridden]);
    });
  });
});
