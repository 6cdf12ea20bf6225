import { describe, expect, it } from "vitest";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { rule } from "../rules/server/invalid-input-is-refused.ts";
import type { Fetch } from "./send.ts";

const tooMany = () => Response.json({ title: "Later", status: 429 }, { status: 429 });
const note = /The server put a request off \d+ times \(429, or 503 with Retry-After\)/;

/** A server that is too busy for what it would refuse. */
function busy(honest: Fetch, isBusy: (request: Request) => boolean): Fetch {
  return async (request) => {
    const response = await honest(request);
    return response.status >= 400 && isBusy(request) ? tooMany() : response;
  };
}

describe("input that a server puts off", () => {
  it("is not judged, where that is all of it", async () => {
    const { results, notes } = await checkLibrary([rule], {
      fetch: busy(createLibraryServer().fetch, () => true),
    });
    expect(results[0]).toMatchObject({
      verdict: "not-testable",
      reason: "The server put off every request whose input was to be judged (429).",
    });
    expect(notes.join("\n")).toMatch(note);
  });

  it("is no refusal of it: sent once more at the end, it is judged by the answer that it gets then", async () => {
    const honest = rule.mutant(createLibraryServer().fetch);
    const seen = new Set<string>();
    const { results } = await checkLibrary([rule], {
      fetch: async (request) => {
        const text = request.body === null ? "" : await request.clone().text();
        const isNew = text.includes("countersign-made-this-up") && !seen.has(text);
        seen.add(text);
        return isNew ? tooMany() : honest(request);
      },
    });
    expect(results[0]?.breaches[0]?.message).toMatch(
      /^\w+ answered a body with a member that nobody documented with 20\d; it should refuse it/,
    );
  });

  it("takes nothing from the verdict about the rest", async () => {
    const fetch = busy(createLibraryServer().fetch, ({ method }) => method === "PATCH");
    const { results, notes } = await checkLibrary([rule], { fetch });
    expect(results[0]).toMatchObject({ verdict: "pass" });
    expect(notes.join("\n")).toMatch(note);
  });
});
