import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkServer,
  createSecretMask,
  type JsonObject,
  readContractDocument,
  readIdentities,
  serverRules,
} from "../../../conformance/index.ts";
import type { RunningServer } from "../../../server/serve-options.ts";
import { runRedocly } from "../../../src/cli/fixtures/redocly.ts";
import contract from "../../../src/generated/openapi.json" with { type: "json" };
import { median, playRounds } from "../rounds.ts";
import { ours, prismProxy } from "../servers/contenders.ts";
import { load } from "../servers/load.ts";
import { signIn } from "../servers/sign-in.ts";
import { type BenchedServer, startServer } from "../servers/start-server.ts";
import { table } from "../table.ts";

const contractFile = fileURLToPath(new URL("../../../src/generated/openapi.json", import.meta.url));
const workflows = fileURLToPath(new URL("../../../openapi/workflows/orders.arazzo.yaml", import.meta.url));

/** What a judge did. */
interface Judged {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * Measures how long judges take over our server: the suite by its general rules and by all, Redocly's respect by the
 * workflows of openapi/workflows, and what goes through Prism's validating proxy from 16 connections at once. Each
 * judge has a server of its own, since the suite's wrong passwords slow down whoever signs in after it.
 */
export async function measureServerChecks(
  folder: string,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<string> {
  await using byGeneral = await openSandbox(join(folder, "general"));
  await using byAll = await openSandbox(join(folder, "all"));
  await using byRespect = await openSandbox(join(folder, "respect"));
  await using behindPrism = await openSandbox(join(folder, "prism"));
  await using proxied = await startServer(prismProxy(contractFile, behindPrism.server.url));
  const { clientId, headers } = await signIn(
    behindPrism.server.url,
    behindPrism.database,
    "harbor-operations",
  );
  const path = `/api/clients/${clientId}/orders?limit=20`;
  const judged = await playRounds(
    {
      "general rules, default effort": () => judge(byGeneral, withoutRules(contract)),
      "all rules, default effort": () => judge(byAll, contract),
      "redocly respect, two workflows": () => respect(byRespect, folder),
      "Prism's proxy, lists of 20": () => passThrough(proxied, { path, headers, seconds }),
    },
    rounds,
  );
  const rows = Object.entries(judged).map(([name, runs]) => {
    const requests = median(runs.map((run) => run.requests));
    const perSecond = median(runs.map((run) => run.requests / run.seconds));
    return [
      name,
      requests.toFixed(0),
      median(runs.map((run) => run.seconds)).toFixed(1),
      perSecond.toFixed(0),
    ];
  });
  return `### Judges of our server\n\n${table(["judge", "requests", "seconds", "requests a second"], rows)}`;
}

interface Sandbox extends AsyncDisposable {
  readonly server: BenchedServer;
  readonly database: string;
  readonly identities: readonly SandboxIdentity[];
}

type SandboxIdentity = RunningServer["identities"][number];

async function openSandbox(folder: string): Promise<Sandbox> {
  const database = join(folder, "sandbox.db");
  const server = await startServer(ours(database, 20));
  const { identities } = JSON.parse(readFileSync(join(folder, "sandbox.json"), "utf8"));
  return { server, database, identities, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** The contract without our vocabulary, but for how sessions are made: what any contract can have. */
function withoutRules(document: JsonObject): JsonObject {
  const { "x-session": session } = document;
  const plain = JSON.parse(JSON.stringify(document), (name, value) =>
    name.startsWith("x-") ? undefined : value,
  );
  return { ...plain, "x-session": session };
}

async function judge({ server, identities: known }: Sandbox, contractToHold: JsonObject): Promise<Judged> {
  const startedAtMs = performance.now();
  const { url: baseUrl } = server;
  const { identities } = readIdentities({ identities: [...known] }, "the sandbox");
  const document = readContractDocument(contractToHold);
  const { journal } = await checkServer({
    ...{ baseUrl, document, identities, planned: await serverRules(), mask: createSecretMask(), seed: 1 },
  });
  return { requests: journal.exchanges().length, seconds: (performance.now() - startedAtMs) / 1000 };
}

/** Throws where a workflow fails: what refuses is quick, and proves nothing. */
async function respect({ server: { url }, identities }: Sandbox, folder: string): Promise<Judged> {
  const { username, password, clientId } = identities.find(({ role }) => role === "operations") ?? {};
  const input = JSON.stringify({ username, password, clientId });
  const har = join(folder, "respect.har");
  const startedAtMs = performance.now();
  const { code, printed } = await runRedocly(
    ...[folder, "respect", workflows, "--server", `contract=${url}`, "--input", input, "--har-output", har],
  );
  const seconds = (performance.now() - startedAtMs) / 1000;
  if (code !== 0) throw new Error(`redocly respect did not pass: ${printed}`);
  return { requests: JSON.parse(readFileSync(har, "utf8")).log.entries.length, seconds };
}

async function passThrough(
  proxied: BenchedServer,
  options: {
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly seconds: number;
  },
): Promise<Judged> {
  const { requestsPerSecond } = await load(proxied, options);
  return { requests: requestsPerSecond * options.seconds, seconds: options.seconds };
}
