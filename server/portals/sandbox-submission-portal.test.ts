import { expect, test } from "vitest";
import { openSandbox, submissionOf } from "./fixtures/sandbox.ts";

const unknown = expect.objectContaining({ code: "outcome-unknown" });
const accepted = expect.objectContaining({ state: "accepted", hardStops: [] });
const pending = { state: "pending" };

test("an ordinary report is accepted at once, with a summary that finds no fault", async () => {
  const { portal } = openSandbox();
  const outcome = await portal.submit(submissionOf("ps_1"));
  expect(outcome).toEqual({
    state: "accepted",
    summary: {
      documentFileId: expect.stringMatching(/^DF-UCDP-[0-9A-Z]{10}$/),
      issuedAt: "2026-11-29T10:00:00.000Z",
      hardStopCount: 0,
      warningCount: 0,
    },
    hardStops: [],
    warnings: [],
  });
  expect(await portal.find("ps_1")).toEqual(outcome);
});

test("a report with faults is rejected for its hard stops, which the summary counts", async () => {
  const { portal } = openSandbox();
  const outcome = await portal.submit(submissionOf("ps_1", { street: "3 Sandbox Hard Stop Warning Street" }));
  expect(outcome).toMatchObject({
    state: "rejected",
    summary: { hardStopCount: 3, warningCount: 3 },
    hardStops: Array(3).fill({ code: expect.stringMatching(/^HS-\d{4}$/), message: expect.any(String) }),
    warnings: Array(3).fill({ code: expect.stringMatching(/^WN-\d{4}$/), message: expect.any(String) }),
  });
});

test("a report that is corrected has one hard stop fewer, and is accepted without any", async () => {
  const { portal } = openSandbox();
  const submit = (version: number) => {
    return portal.submit(submissionOf(`ps_${version}`, { street: "2 Sandbox Hard Stop Street", version }));
  };
  const outcomes = [await submit(1), await submit(2), await submit(3)];
  expect(outcomes).toMatchObject([{ state: "rejected" }, { state: "rejected" }, { state: "accepted" }]);
  const stops = outcomes.map((outcome) => ("hardStops" in outcome ? outcome.hardStops : []));
  expect(stops.map((some) => some.length)).toEqual([2, 1, 0]);
  expect(stops[1]).toEqual(stops[0]?.slice(0, 1));
});

test.for([
  ["Sandbox Late Street", pending, accepted],
  ["1 Sandbox Late Hard Stop Street", pending, expect.objectContaining({ state: "rejected" })],
  ["Sandbox Pending Street", pending, pending],
  ["Sandbox Slow Street", accepted, accepted],
  ["Sandbox Timeout Street", unknown, accepted],
  ["Sandbox Unreachable Street", unknown, undefined],
  ["Sandbox Lost Answer Street", unknown, accepted],
] as const)("a report about %s goes as its row says, and is found so half a minute later", async (row) => {
  const [street, at, later] = row;
  const { portal, time } = openSandbox();
  const answer = await portal.submit(submissionOf("ps_1", { street })).catch((error: unknown) => error);
  expect(answer).toEqual(at);
  time.nowMs += 30_000;
  expect(await portal.find("ps_1")).toEqual(later);
});

test("the summary of a late answer is issued when it comes", async () => {
  const { portal, time } = openSandbox();
  await portal.submit(submissionOf("ps_1", { street: "Sandbox Late Street" }));
  time.nowMs += 60_000;
  expect(await portal.find("ps_1")).toMatchObject({ summary: { issuedAt: "2026-11-29T10:00:30.000Z" } });
});

test("slow portals are waited for, silent ones no longer than we are patient", async () => {
  const { portal, sleptMs } = openSandbox();
  await portal.submit(submissionOf("ps_1", { street: "Sandbox Slow Street" }));
  const silent = submissionOf("ps_2", { orderId: "or_2", street: "Sandbox Timeout Street" });
  await portal.submit(silent).catch(() => {});
  expect(sleptMs).toEqual([3000, 8000]);
});

test("a submission whose answer was lost is answered when it is repeated, by portals that were started anew too", async () => {
  const { portal, start, ledger } = openSandbox();
  const request = submissionOf("ps_1", { street: "1 Sandbox Lost Answer Hard Stop Street" });
  await expect(portal.submit(request)).rejects.toEqual(unknown);
  const outcome = await start().submit(request);
  expect(outcome).toMatchObject({ state: "rejected" });
  expect(await start(2).submit(request)).toEqual(outcome);
  expect(await ledger.list("or_1")).toHaveLength(1);
});

test("a file has one name at a portal, whichever version is submitted, and another elsewhere", async () => {
  const { portal } = openSandbox();
  const nameOf = async (id: string, changes: Parameters<typeof submissionOf>[1]) => {
    const outcome = await portal.submit(submissionOf(id, changes));
    return "summary" in outcome ? outcome.summary.documentFileId : undefined;
  };
  const name = await nameOf("ps_1", {});
  expect(await nameOf("ps_2", { version: 2 })).toBe(name);
  expect(await nameOf("ps_3", { orderId: "or_2" })).not.toBe(name);
  expect(await nameOf("ps_4", { orderId: "or_3", portal: "ead" })).toMatch(/^DF-EAD-/);
});

test.for([
  "18 Quayside Row",
  "Sandbox Late Street",
  "Sandbox Pending Street",
  "1 Sandbox Late Hard Stop Street",
])("while a report about %s is under way or accepted, it is not taken in again", async (street) => {
  const { portal } = openSandbox();
  await portal.submit(submissionOf("ps_1", { street }));
  const second = await portal.submit(submissionOf("ps_2", { street }));
  expect(second).toEqual({ state: "refused", inFavorOf: "ps_1" });
});

test("a report that was rejected is taken in again", async () => {
  const { portal } = openSandbox();
  const street = "1 Sandbox Hard Stop Street";
  await portal.submit(submissionOf("ps_1", { street }));
  expect(await portal.submit(submissionOf("ps_2", { street }))).toMatchObject({ state: "rejected" });
});

test("a rejected report is accepted once its hard stops are overridden, and keeps them listed", async () => {
  const { portal, start } = openSandbox();
  const street = "2 Sandbox Hard Stop Street";
  const rejected = await portal.submit(submissionOf("ps_1", { street }));
  expect(await portal.overrideHardStops(override("ps_1"))).toEqual({ state: "overridden" });
  expect(await start().find("ps_1")).toEqual({ ...rejected, state: "accepted" });
  expect(await portal.submit(submissionOf("ps_2", { street }))).toMatchObject({ state: "refused" });
});

test("an override that is repeated is made once", async () => {
  const { portal, start, mishaps, ledger } = openSandbox();
  await portal.submit(submissionOf("ps_1", { street: "1 Sandbox Hard Stop Street" }));
  mishaps.disturb = () => ({ loseAnswer: true });
  await expect(portal.overrideHardStops(override("ps_1"))).rejects.toEqual(unknown);
  mishaps.disturb = () => ({});
  expect(await start().overrideHardStops(override("ps_1"))).toEqual({ state: "overridden" });
  expect(await ledger.list("or_1")).toHaveLength(2);
});

test("what the portal does not know, accepted, or has not judged yet has nothing to override", async () => {
  const { portal, time } = openSandbox();
  const nothing = { state: "nothing-to-override" };
  expect(await portal.overrideHardStops(override("ps_0"))).toEqual(nothing);
  await portal.submit(submissionOf("ps_1"));
  expect(await portal.overrideHardStops(override("ps_1"))).toEqual(nothing);
  await portal.submit(submissionOf("ps_2", { orderId: "or_2", street: "1 Sandbox Late Hard Stop Street" }));
  expect(await portal.overrideHardStops(override("ps_2"))).toEqual(nothing);
  time.nowMs += 30_000;
  expect(await portal.overrideHardStops(override("ps_2"))).toEqual({ state: "overridden" });
});

test("once a report was submitted again, its older submission is not overridden", async () => {
  const { portal } = openSandbox();
  const street = "1 Sandbox Hard Stop Street";
  await portal.submit(submissionOf("ps_1", { street }));
  await portal.submit(submissionOf("ps_2", { street }));
  expect(await portal.overrideHardStops(override("ps_1"))).toEqual({ state: "nothing-to-override" });
  expect(await portal.find("ps_1")).toMatchObject({ state: "rejected" });
  expect(await portal.overrideHardStops(override("ps_2"))).toEqual({ state: "overridden" });
});

test.for([
  ["report", submissionOf("ps_1", { version: 2 })],
  ["portal", submissionOf("ps_1", { portal: "ead" })],
  ["order", submissionOf("ps_1", { orderId: "or_2" })],
] as const)(
  "a submission that comes again with another %s is a mistake, and not taken in",
  async ([, again]) => {
    const { portal, ledger } = openSandbox();
    await portal.submit(submissionOf("ps_1"));
    await expect(portal.submit(again)).rejects.toMatchObject({ code: "reused-id" });
    expect(await ledger.list("or_2")).toEqual([]);
  },
);

test("a test chooses what goes wrong with any call, over what the street asks for", async () => {
  const { portal, mishaps } = openSandbox();
  mishaps.disturb = ({ operation }) => (operation === "find" ? { fail: true } : {});
  expect(await portal.submit(submissionOf("ps_1", { street: "Sandbox Lost Answer Street" }))).toEqual(
    accepted,
  );
  await expect(portal.find("ps_1")).rejects.toMatchObject({ because: "unreachable" });
});

function override(submissionId: string) {
  return { submissionId, reason: "The signature page was checked by hand." };
}
