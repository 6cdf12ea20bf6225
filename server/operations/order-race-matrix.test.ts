import { beforeAll, describe, expect, it } from "vitest";
import { mayTake, operations } from "../../src/contract/index.ts";
import { foldHistory } from "../domain/fold-history.ts";
import { MemoryStore } from "../store/memory/memory-store.ts";
import { withCommitFaults } from "../testing/commit-faults.ts";
import {
  bodyFor,
  isStageOf,
  lastingStatuses,
  plainBranches,
  type ServedBranch,
} from "../testing/order-requests.ts";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const people = [
  ...["harbor-operations", "harbor-client-user", "pine-vendor", "harbor-qc-reviewer", "harbor-admin"],
];

/** Two that can be begun from a status, each with every other and with itself. */
const meetings = lastingStatuses.flatMap((status) => {
  const able = plainBranches.filter(({ transition }) => transition.from.includes(status));
  return able.length === 0
    ? []
    : [{ status, pairs: able.flatMap((one, at) => able.slice(at).map((other) => [one, other] as const)) }];
});

let server: TestServer;
/** Holds everybody who wants to write until both do, so that each has decided on what the other is about to change. */
let meet: () => Promise<void>;
beforeAll(async () => {
  const store = withCommitFaults(new MemoryStore(), async (point) => {
    if (point === "before-commit") await meet();
  });
  meet = async () => {};
  server = await createTestServer({ store, orders: 0 });
  await Promise.all(people.map((name) => server.bearer(name)));
});

async function send({ operationId, transition }: ServedBranch, { path, etag, record }: StagedOrder) {
  const as = people.find((name) => mayTake(operationId, transition, server.identity(name).role));
  const body = await bodyFor(transition.action, record, server);
  const headers = operations[operationId].replay === "p0" ? { "If-Match": etag } : {};
  return await server.call(operationId, { as: as ?? "harbor-admin", path, headers, body });
}

describe("any two steps that begin at once from one status end in one legal history [CON-09]", () => {
  it.each(meetings)("$status", async ({ status, pairs }) => {
    for (const pair of pairs) {
      const staged = await stageOrder(server, isStageOf(pair[0].transition.action, status));
      const bothAreHere = Promise.withResolvers<void>();
      let waiting = 0;
      meet = async () => {
        waiting += 1;
        if (waiting >= pair.length) bothAreHere.resolve();
        await bothAreHere.promise;
      };
      const answers = await Promise.all(pair.map((one) => send(one, staged).finally(bothAreHere.resolve)));
      meet = async () => {};
      const what = pair.map(({ transition }) => transition.action).join(" and ");
      const statuses = answers.map((answer) => answer.status);
      expect(
        statuses.filter((each) => ![200, 204, 404, 409, 412, 422].includes(each)),
        what,
      ).toEqual([]);
      const won = statuses.filter((each) => each < 300).length;
      expect(won, what).toBeGreaterThan(0);
      const { record, history } = await readStory(server, staged.path);
      expect(foldHistory(history), what).toEqual(record);
      expect(history.at(-1)?.version, what).toBe(staged.record.version + won);
    }
  });
});
