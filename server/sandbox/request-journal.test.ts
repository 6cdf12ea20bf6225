import { expect, it } from "vitest";
import { type JournalEntry, RequestJournal } from "./request-journal.ts";

const seen = (requestId: string) => ({ requestId }) as JournalEntry;

it("the last 200 requests of each client are remembered, and those before are not [TRN-18]", () => {
  const journal = new RequestJournal();
  for (let number = 1; number <= 5000; number++) journal.add("cl_1", seen(`rq_${number}`));
  journal.add("cl_2", seen("rq_other"));
  const ids = journal.list("cl_1").map(({ requestId }) => requestId);
  expect(ids).toHaveLength(200);
  expect([ids[0], ids.at(-1)]).toEqual(["rq_5000", "rq_4801"]);
  expect(journal.list("cl_2")).toHaveLength(1);
});
