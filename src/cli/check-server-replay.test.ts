import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLibraryServer } from "../../conformance/engine/fixtures/library-server.ts";
import { rule as missingToken } from "../../conformance/rules/server/missing-token-is-refused.ts";
import { identitiesFor, type Listening, listen, runCountersign } from "./fixtures/library-deployment.ts";

const spec = fileURLToPath(
  new URL("../../conformance/engine/fixtures/library-contract.json", import.meta.url),
);
const found = `${missingToken.id}:getSession`;
const crash = "no-server-error:addBook";

let folder: string;
let honest: Listening;
let open: Listening;
let crashing: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-"));
  const { fetch } = createLibraryServer();
  honest = await listen(createLibraryServer().fetch);
  open = await listen(missingToken.mutant(createLibraryServer().fetch));
  // No request crashes it but one with a body that breaks off.
  crashing = await listen(async (request) => {
    const text = request.method === "POST" ? await request.clone().text() : "{}";
    return isJson(text) ? fetch(request) : new Response(null, { status: 500 });
  });
});
afterAll(async () => {
  await Promise.all([honest.close(), open.close(), crashing.close()]);
  await rm(folder, { recursive: true });
});

describe("countersign check server --replay", () => {
  it("looks for one finding again, and shows its exchange", async () => {
    const again = await replay(open, found);
    expect(again.stdout).toContain(`GET ${open.url}/session\n`);
    expect(again.stdout).toContain("1 rule ran, 0 passed, 1 failed");
    expect(again.stdout).toContain(`${found} happened again.`);
    expect(again.code).toBe(1);
  });

  it("says that it did not happen again, once the rules that ran before it have run too", async () => {
    const gone = await replay(honest, found);
    expect(gone.stdout).toContain("It did not happen with its rule alone: the whole run is repeated.");
    expect(gone.stdout).toContain(`${found} did not happen again.`);
    expect(gone.stdout).toContain("1 rule ran, 1 passed, 0 failed");
    expect(gone.code).toBe(0);
  });

  it("finds again what only the requests of other rules show", async () => {
    const again = await replay(crashing, crash);
    expect(again.stdout).toContain(`${crash} happened again.`);
    expect(again.stdout).toContain("1 rule ran, 0 passed, 1 failed");
    expect(again.code).toBe(1);
  });

  it.for([
    {
      name: "no-server-eror:addBook",
      says: '--replay names "no-server-eror", which is no rule: did you mean "no-server-error"? `countersign rules` lists them all.',
    },
    {
      name: "no-server-error:addBok",
      says: '--replay names "no-server-error:addBok", but the contract has no operation "addBok": copy the name of a finding, such as no-server-error:listOrders.',
    },
  ])("of $name, which no run can find, says so and exits 2", async ({ name, says }) => {
    expect(await replay(honest, name)).toMatchObject({ code: 2, stderr: `${says}\n` });
  });
});

async function replay(server: Listening, name: string) {
  await writeFile(join(folder, "identities.json"), identitiesFor(server.url));
  const options = ["--spec", spec, "--identities", "identities.json", "--seed", "3", "--replay", name];
  return runCountersign(folder, "check", "server", server.url, ...options);
}

function isJson(text: string): boolean {
  try {
    return text === "" || JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
