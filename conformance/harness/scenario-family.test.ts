import { expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { criticalWriteThatIsLost } from "../scenarios/critical-write-that-is-lost.ts";
import { refusedCriticalWrite } from "../scenarios/refused-critical-write.ts";
import { refusedRead } from "../scenarios/refused-read.ts";
import { readClientContract } from "./client-contract.ts";
import { replayClassOf } from "./replay-class.ts";
import { scenariosOf } from "./scenario-family.ts";

const contract = readClientContract(readContractDocument(document));

test("a family is played for every p0 operation of the contract, also for one that was written today", () => {
  const critical = contract.operations.filter((operation) => replayClassOf(operation) === "p0");
  expect(scenariosOf(refusedCriticalWrite, contract, false).map(({ parts }) => parts?.criticalWrite)).toEqual(
    critical.map(({ id }) => id),
  );
  const [activate] = critical;
  const today = { ...activate, id: "writtenToday" };
  const grown = {
    ...contract,
    operations: [...contract.operations, ...(activate ? [{ ...activate, ...today }] : [])],
  };
  expect(scenariosOf(refusedCriticalWrite, grown, false).map(({ id }) => id)).toContain(
    "refused-critical-write/writtenToday",
  );
});

test("a family without members is one scenario, which says what the contract lacks", () => {
  const bare = { ...contract, operations: [] };
  expect(scenariosOf(refusedCriticalWrite, bare, false).map(({ id }) => id)).toEqual([
    "refused-critical-write",
  ]);
});

test("where a client may wait for all of settleMs, the p0 operation is written to that settles soonest", () => {
  const settling = (settleMs: number, id: string) => {
    const operation = contract.operation(id);
    if (!operation) throw new Error(`${id} is missing`);
    const rules = { ...Object(operation.node["x-reconcile"]), settleMs };
    return { ...operation, node: { ...operation.node, "x-reconcile": rules } };
  };
  const operations = [settling(20_000, "activateOrder"), settling(1_000, "assignOrder")];
  const [scenario] = scenariosOf(criticalWriteThatIsLost, { ...contract, operations }, false);
  expect(scenario).toMatchObject({
    id: "critical-write-that-is-lost",
    parts: { criticalWrite: "assignOrder" },
    maySayNothing: true,
  });
});

test("a scenario that is no family is played as it is", () => {
  expect(scenariosOf(refusedRead, contract, false)).toEqual([refusedRead]);
});
