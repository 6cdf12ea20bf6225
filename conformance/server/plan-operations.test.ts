import { describe, expect, it } from "vitest";
import { libraryContract } from "../engine/fixtures/library.ts";
import { createLibraryServer, otherReader, reader } from "../engine/fixtures/library-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { Effects } from "./effects.ts";
import { planOperations } from "./plan-operations.ts";

const identities = [reader, otherReader];
const rules = await serverRules();

describe("the plan of a check", () => {
  const levels: readonly { effects: Effects; includes: readonly Effects[] }[] = [
    { effects: "read", includes: ["read"] },
    { effects: "own", includes: ["read", "own"] },
    { effects: "destructive", includes: ["read", "own", "destructive"] },
  ];
  it.for(levels)("at the level $effects names every operation that a run then calls", async (level) => {
    const { journal } = await checkServer({
      ...{ baseUrl: "http://library.example", document: libraryContract, planned: rules, identities },
      ...{ mask: createSecretMask(), seed: 1, fetch: createLibraryServer().fetch, effects: level.effects },
    });
    const called = new Set(journal.exchanges().flatMap(({ operationId }) => operationId ?? []));
    const planned = planOperations({ document: libraryContract, identities })
      .filter(({ effects }) => level.includes.includes(effects))
      .map(({ operationId }) => operationId);
    expect([...called].toSorted()).toEqual(planned.toSorted());
  });

  it("says as whom each operation is called, and which need somebody who is not known", () => {
    const plan = planOperations({ document: libraryContract, identities });
    expect(plan.find(({ operationId }) => operationId === "addBook")).toEqual({
      ...{ operationId: "addBook", method: "POST", path: "/libraries/{libraryId}/books" },
      ...{ effects: "own", does: "makes something", as: reader.name },
    });
    const [anonymous] = planOperations({ document: libraryContract, identities: [] }).filter(
      ({ operationId }) => operationId === "addBook",
    );
    expect(anonymous?.refused).toContain("no identity is known");
  });
});
