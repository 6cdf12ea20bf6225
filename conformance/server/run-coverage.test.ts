import { describe, expect, it } from "vitest";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { serverRules } from "../rules/server-rules.ts";

const rules = await serverRules();

describe("the coverage of a run", () => {
  it("counts each documented status of each operation, and names the keywords that were tried", async () => {
    const { coverage, journal } = await checkLibrary(rules, { fetch: createLibraryServer().fetch });
    expect(coverage).toHaveLength(10);
    const add = coverage.find(({ operationId }) => operationId === "addBook");
    expect(add).toMatchObject({ method: "POST", path: "/libraries/{libraryId}/books", reached: "yes" });
    expect(add?.keywords).toContain("required");
    const made = journal
      .exchanges()
      .filter(({ operationId, response }) => operationId === "addBook" && response?.status === 201);
    expect(add?.statuses.find(({ status }) => status === "201")).toEqual({
      ...{ status: "201", isDocumented: true, seen: made.length },
    });
  });

  it("tells statuses that are not documented", async () => {
    const honest = createLibraryServer().fetch;
    const fetch = async (request: Request) => {
      const response = await honest(request);
      return new URL(request.url).pathname === "/session" ? new Response(null, { status: 202 }) : response;
    };
    const planned = rules.filter(({ id }) => id === "status-is-documented");
    const { coverage } = await checkLibrary(planned, { fetch });
    const session = coverage.find(({ operationId }) => operationId === "getSession");
    expect(session?.statuses.find(({ status }) => status === "202")).toMatchObject({ isDocumented: false });
  });
});
