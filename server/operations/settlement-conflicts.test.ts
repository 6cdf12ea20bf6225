import { beforeAll, describe, expect, it } from "vitest";
import { allowedActions, transitions } from "../../src/contract/index.ts";
import { etagOf } from "../domain/order-etag.ts";
import { sampleReport } from "../store/sample-records.ts";
import { samplePayment } from "../store/sample-settlements.ts";
import { bodyFor, lastingStatuses } from "../testing/order-requests.ts";
import { readStory, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
/** Steps whose paths name something below the order. */
const steps = [
  { operationId: "refundPayment", action: "refund-payment" },
  { operationId: "overrideUcdpHardStops", action: "override-ucdp-hard-stops" },
  { operationId: "overrideEadHardStops", action: "override-ead-hard-stops" },
] as const;
const cases = steps.flatMap((step) => {
  const starts = (transitions[step.operationId] ?? []).flatMap(({ from }) => from);
  return lastingStatuses
    .filter((status) => !starts.includes(status))
    .map((status) => ({ ...step, status, title: `${step.action} in ${status}` }));
});

let server: TestServer;
/** Of the papers that a test puts to its order, whose ids no other order has. */
let place = 700;
beforeAll(async () => {
  server = await createTestServer({ orders: 0 });
  await server.bearer(as);
});

describe("a refund or an override that the contract does not allow is a conflict, and changes nothing [AUZ-12]", () => {
  it.each(cases)("$title", async ({ operationId, action, status }) => {
    const { record, path } = await stageOrder(server, (order) => order.status === status);
    place += 1;
    const payment = samplePayment(record, place, { state: "succeeded", origin: "recorded" });
    const report = sampleReport(record, place);
    const papers = { payments: [{ before: null, after: payment }], reports: [report] };
    expect(await server.store.commit({ atMs: 0, ...papers })).toBe("committed");
    const traces = async () => ({
      story: await readStory(server, path),
      payment: await server.store.findPayment(path.orderId, payment.paymentId),
      audit: (await server.store.listAudit({ clientId: path.clientId, before: null, limit: 1 }))[0]?.sequence,
      messages: await server.store.listOutbox({ after: 0, limit: 1000 }),
    });
    const before = await traces();
    const { problem } = await server.call(operationId, {
      as,
      path: { ...path, paymentId: payment.paymentId, orderSubmissionId: report.reportId },
      headers: { "If-Match": etagOf(record) },
      body: await bodyFor(action, record, server),
    });
    expect(problem).toMatchObject({ status: 409, code: "state_conflict", currentStatus: status });
    expect(problem.allowedActions).toEqual(allowedActions(status, "admin"));
    expect(await traces()).toEqual(before);
  });
});
