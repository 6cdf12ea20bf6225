import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { createVaultServer, keeper, secrets, vaultContract } from "../engine/fixtures/vault-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { assembleReport } from "../report/assemble-report.ts";
import type { FinishedRun } from "../report/finished-run.ts";
import { reportWriter } from "../report/kinds.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import { writtenCredential } from "./credential.ts";
import type { Identity } from "./identity.ts";
import type { ServerMutant } from "./server-under-check.ts";

const rules = await serverRules();
const judged = [
  "garbage-token-is-refused",
  "missing-token-is-refused",
  "other-scheme-is-refused",
  "signed-out-token-is-refused",
  "tampered-token-is-refused",
];
const key = { in: "query", name: "app_key", scheme: "appKey" } as const;
const basic = { in: "basic" } as const;

describe("a server that asks for Basic, for a key in the query, and for several credentials at once", () => {
  it("raises no alarm, and has every credential judged", async () => {
    for (let seed = 1; seed < 6; seed += 1) {
      const { results } = await check((honest) => honest, { seed });
      expect(blamed(results)).toEqual([]);
      const verdicts = new Map(results.map(({ rule, verdict }) => [rule.id, verdict]));
      expect(judged.map((id) => verdicts.get(id))).toEqual(judged.map(() => "pass"));
    }
  });

  it("is called whole, and left as it was found: without an entry, and without a session", async () => {
    const { notes, held } = await check((honest) => honest);
    expect(notes).toEqual(["Operations reached: 7 of 7."]);
    expect({ entries: held.entries.size, sessions: held.sessions.size }).toEqual({ entries: 0, sessions: 0 });
  });

  it("has its input judged beside good keys", async () => {
    const { results, coverage } = await check((honest) => async (request) => {
      const url = new URL(request.url);
      if (url.searchParams.get("limit") === "51") url.searchParams.set("limit", "50");
      return honest(new Request(url, request));
    });
    expect(blamed(results)).toEqual([
      [
        "invalid-input-is-refused",
        "listEntries answered a query with limit above 50 with 200; it should refuse it with 400 or another 4xx status.",
      ],
    ]);
    expect(coverage.find(({ operationId }) => operationId === "listEntries")?.keywords).toContain(
      "query maximum",
    );
  });

  it("is not called with one key for two, and says what is wanting", async () => {
    const { username, password, appKey } = secrets;
    const identity = { ...keeper, credentials: { username, password, apiKey: appKey } };
    const { results } = await check((honest) => honest, { identities: [identity] });
    expect(blamed(results)[0]?.[1]).toContain(
      "listEntries asks for a credential that no identity has: name one with its apiKeys by the names of their schemes",
    );
  });

  const mutants: readonly {
    readonly does: string;
    readonly mutant: ServerMutant;
    readonly told: string[][];
  }[] = [
    {
      does: "looks at no key where there is the name of an application",
      mutant: lending((request, url) => {
        if (request.headers.get("X-App-Id") === secrets.appId)
          url.searchParams.set("app_key", secrets.appKey);
      }),
      told: [
        [
          "garbage-token-is-refused",
          "listEntries answered a token that nobody issued, all else being good, with 200; it should be refused.",
        ],
        [
          "missing-token-is-refused",
          "listEntries answered a request without a token, all else being good, with 200; it should be refused.",
        ],
        [
          "tampered-token-is-refused",
          "listEntries answered a tampered token, all else being good, with 200; it should be refused.",
        ],
      ],
    },
    {
      does: "forgets the key where there is a session",
      mutant: lending((request, url) => {
        if (request.headers.get("Authorization")?.startsWith("Bearer token_") && url.pathname === "/me")
          url.searchParams.set("app_key", secrets.appKey);
      }),
      told: ["garbage", "missing", "tampered"].map((kind) => [
        `${kind}-token-is-refused`,
        expect.stringMatching(/^getMe answered .+, all else being good, with 200; it should be refused\.$/),
      ]),
    },
    {
      does: "takes any password of a name that it knows",
      mutant: lending((request) => {
        const [, given = ""] = (request.headers.get("Authorization") ?? "").split("Basic ");
        if (Buffer.from(given, "base64").toString().startsWith(`${secrets.username}:`))
          request.headers.set(
            "Authorization",
            `Basic ${writtenCredential(basic, `${secrets.username}:${secrets.password}`)}`,
          );
      }),
      told: [
        [
          "tampered-token-is-refused",
          "addEntry answered a tampered token with 201; it should be refused with 401.",
        ],
      ],
    },
    {
      does: "takes whoever comes with neither of two",
      mutant: lending((request, url) => {
        if (url.pathname === "/count" && !request.headers.has("Authorization") && url.search === "")
          url.searchParams.set("app_key", secrets.appKey);
      }),
      told: [
        [
          "missing-token-is-refused",
          "countEntries answered a request without a token with 200; it should be refused with 401.",
        ],
      ],
    },
    {
      does: "refuses without saying how to get in",
      mutant: (honest) => async (request) => {
        const response = await honest(request);
        const isOfEntries = new URL(request.url).pathname.startsWith("/entries/");
        if (response.status === 401 && isOfEntries) response.headers.delete("WWW-Authenticate");
        return response;
      },
      told: [
        ["garbage", "a token that nobody issued"],
        ["missing", "a request without a token"],
        ["tampered", "a tampered token"],
      ].map(([kind, what]) => [
        `${kind}-token-is-refused`,
        `removeEntry refused ${what} without the WWW-Authenticate header that says how to sign in.`,
      ]),
    },
  ];
  it.for(mutants)("is told that it $does", async ({ mutant, told }) => {
    const { results } = await check(mutant);
    expect(blamed(results)).toEqual(told);
  });

  it("is not told of by its secrets in any report, however they are written", async () => {
    // What fails is shown with its request: each operation once.
    const mutant: ServerMutant = (honest) => async (request) => {
      const response = await honest(request);
      return response.status === 200 && request.method === "GET"
        ? Response.json({ seen: request.url }, { status: 500 })
        : response;
    };
    for (const appKey of [secrets.appKey, "k+1"]) {
      const apiKeys = { appId: secrets.appId, appKey };
      const identity = { ...keeper, credentials: { ...keeper.credentials, apiKeys } };
      const { run } = await check(lending(goodKey(appKey), mutant), { identities: [identity] });
      const kinds = ["junit", "html", "json", "sarif", "markdown", "github", "har"];
      const written = kinds.map((kind) => reportWriter(kind)(run));
      const text = written.join("\n");
      expect(run.report.findings.map(({ operationId }) => operationId)).toContain("listEntries");
      const { username, password } = secrets;
      for (const value of [
        password,
        secrets.appId,
        writtenCredential(basic, `${username}:${password}`),
        `app_key=${writtenCredential(key, appKey)}`,
        writtenCredential(key, secrets.appKey),
        secrets.appKey,
      ])
        expect(text).not.toContain(value);
      expect(text).toMatch(/curl .*app_key='?"\$COUNTERSIGN_SECRET_\d+"|curl .*'"\$COUNTERSIGN_SECRET_\d+"/);
    }
  });
});

/** Lists what was neither kept nor out of the contract's question. */
function blamed(results: Awaited<ReturnType<typeof check>>["results"]) {
  return results
    .filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable")
    .map(({ rule, breaches, reason }) => [rule.id, breaches[0]?.message ?? reason]);
}

function goodKey(given: string) {
  return (_request: Request, url: URL) => {
    if (url.searchParams.get("app_key") === given) url.searchParams.set("app_key", secrets.appKey);
  };
}

/** A server that makes a request better than it was. */
function lending(
  mend: (request: Request, url: URL) => void,
  next: ServerMutant = (honest) => honest,
): ServerMutant {
  return (honest) =>
    next((request) => {
      const url = new URL(request.url);
      const copy = new Request(request);
      mend(copy, url);
      return honest(new Request(url, copy));
    });
}

async function check(
  mutant: ServerMutant,
  { seed = 1, identities = [keeper] }: { seed?: number; identities?: readonly Identity[] } = {},
) {
  const { app, held } = createVaultServer();
  const mask = createSecretMask();
  const baseUrl = "http://vault.example";
  const checked = await checkServer({
    ...{ baseUrl, document: vaultContract, planned: rules, identities, mask, seed },
    fetch: mutant((request) => app.fetch(request)),
  });
  const { report, details } = assembleReport({
    ...{ suite: rules, planned: rules, results: checked.results, seed, mask },
    spec: { title: "Vault", version: "1", digest: "" },
    commandLine: (...options) => `countersign check server ${options.join(" ")} ${baseUrl}`,
  });
  const run: FinishedRun = {
    ...{ subject: baseUrl, command: "countersign check server", report, details, planned: rules },
    ...{ results: checked.results, journal: checked.journal, mask, notes: checked.notes },
    ...{ coverage: checked.coverage, startedAtMs: 0, durationMs: 1 },
  };
  return { ...checked, held, mask, run };
}
