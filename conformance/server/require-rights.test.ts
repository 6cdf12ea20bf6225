import { expect, it } from "vitest";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { serverRules } from "../rules/server-rules.ts";
import { WithoutRightsError } from "./errors/without-rights.ts";

const rules = await serverRules();

it("a check by identities that are let in and may do nothing could not run, and says who they are", async () => {
  const honest = createLibraryServer().fetch;
  const fetch = (request: Request) => {
    const isForbidden = /\/libraries\//.test(request.url) && request.headers.has("Authorization");
    return isForbidden ? Response.json({ title: "No", status: 403 }, { status: 403 }) : honest(request);
  };
  await expect(checkLibrary(rules, { fetch })).rejects.toThrow(
    new WithoutRightsError(["reader", "other-reader"]),
  );
});
