import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { readPointer, withPointer } from "../contract/json-pointer.ts";
import {
  counter,
  createNotebookServer,
  notebookContract,
  writer,
} from "../engine/fixtures/notebook-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { Identity } from "./identity.ts";
import type { ServerMutant } from "./server-under-check.ts";

const rules = await serverRules();
const judged = ["garbage", "missing", "signed-out", "tampered"].map((kind) => `${kind}-token-is-refused`);

describe("a server whose sessions are cookies, and which takes API keys", () => {
  it("raises no alarm, and has every credential judged that a token would have", async () => {
    for (let seed = 1; seed < 6; seed += 1) {
      const { results } = await check((honest) => honest, { seed });
      const verdicts = new Map(results.map(({ rule, verdict }) => [rule.id, verdict]));
      const others = [...verdicts].filter(
        ([, verdict]) => verdict !== "pass" && verdict !== "not-applicable",
      );
      expect(others).toEqual([]);
      expect(judged.map((id) => verdicts.get(id))).toEqual(judged.map(() => "pass"));
    }
  });

  it("is called whole, and left as it was found: without a note, and without a session", async () => {
    const { notes, held } = await check((honest) => honest);
    expect(notes).toEqual(["Operations reached: 7 of 7."]);
    expect({ notes: held.notes.size, sessions: held.sessions.size }).toEqual({ notes: 0, sessions: 0 });
  });

  it("is called as far as that goes where nobody has a key", async () => {
    const { results } = await check((honest) => honest, { identities: [writer] });
    const reached = results.find(({ rule }) => rule.id === "every-operation-is-there");
    expect(reached).toMatchObject({
      verdict: "not-testable",
      reason: expect.stringContaining(
        "countNotes asks for a credential that no identity has: name one with an apiKey, or with a token",
      ),
    });
  });

  it("may show whoever has no cookie where to log in, and call a request without a key malformed", async () => {
    const { results } = await check((honest) => async (request) => {
      const response = await honest(request);
      const isAtLogin = request.url.endsWith("/login");
      if (response.status === 401 && !isAtLogin)
        return Response.redirect("http://notebook.example/login", 302);
      return response.status === 403 ? Response.json({ error: "no key" }, { status: 400 }) : response;
    });
    const verdicts = new Map(results.map(({ rule, verdict }) => [rule.id, verdict]));
    expect(judged.map((id) => verdicts.get(id))).toEqual(judged.map(() => "pass"));
  });

  it("may take the credentials of a sign-in as a form", async () => {
    const at = "/paths/~1login/post/requestBody/content";
    const content = readPointer(notebookContract, `${at}/application~1json`) ?? null;
    const document = withPointer(notebookContract, at, { "application/x-www-form-urlencoded": content });
    assert(isJsonObject(document));
    const byForm: ServerMutant = (honest) => async (request) => {
      if (!request.url.endsWith("/login") || request.method !== "POST") return honest(request);
      const given = Object.fromEntries(new URLSearchParams(await request.text()));
      return honest(new Request(request.url, { method: "POST", body: JSON.stringify(given) }));
    };
    const { results, held } = await check(byForm, { document });
    const verdicts = new Map(results.map(({ rule, verdict }) => [rule.id, verdict]));
    expect(judged.map((id) => verdicts.get(id))).toEqual(judged.map(() => "pass"));
    expect(held.sessions.size).toBe(0);
  });

  const mutants: readonly {
    readonly does: string;
    readonly mutant: ServerMutant;
    readonly told: string[];
  }[] = [
    {
      does: "takes whoever comes without a cookie for whoever came last with one",
      mutant: lending((cookie) => cookie === null),
      told: ["missing-token-is-refused"],
    },
    {
      does: "takes a cookie that it did not set for one that it set",
      mutant: lending((cookie) => cookie !== null && !cookie.includes("sid_")),
      told: ["garbage-token-is-refused"],
    },
    {
      does: "looks at the beginning of a cookie only",
      mutant: (honest) => {
        const good = new Map<string, string>();
        return async (request) => {
          const cookie = request.headers.get("Cookie") ?? "";
          const known = good.get(cookie.slice(0, 20));
          const lent = new Request(request);
          if (known !== undefined) lent.headers.set("Cookie", known);
          const response = await honest(lent);
          if (response.ok && cookie !== "") good.set(cookie.slice(0, 20), cookie);
          return response;
        };
      },
      told: ["tampered-token-is-refused"],
    },
    {
      does: "goes on taking a cookie that was signed out",
      mutant: (honest) => {
        const ended = new Set<string>();
        let good = "";
        return async (request) => {
          const cookie = request.headers.get("Cookie") ?? "";
          const lent = new Request(request);
          if (ended.has(cookie)) lent.headers.set("Cookie", good);
          const response = await honest(lent);
          if (response.ok && request.url.endsWith("/logout")) ended.add(cookie);
          else if (response.ok && cookie !== "") good = cookie;
          return response;
        };
      },
      told: ["signed-out-token-is-refused"],
    },
    {
      does: "takes any key",
      mutant: (honest) => async (request) => {
        const lent = new Request(request);
        if (request.headers.has("X-Api-Key")) lent.headers.set("X-Api-Key", counter.credentials.apiKey ?? "");
        return honest(lent);
      },
      told: ["garbage-token-is-refused", "tampered-token-is-refused"],
    },
  ];
  it.for(mutants)("is told that it $does", async ({ mutant, told }) => {
    const { results } = await check(mutant);
    const broken = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
    expect(broken.map(({ rule }) => rule.id)).toEqual(told);
  });

  it("is not told of by its secrets", async () => {
    const { mask, journal } = await check((honest) => honest);
    const sent = journal.exchanges().flatMap(({ request }) => request.headers.map(([, value]) => value));
    const shown = sent.map((value) => mask.text(value)).join("\n");
    expect(shown).not.toMatch(
      /key_0123456789abcdef0123$|sid_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/m,
    );
  });
});

/** A server that lends the last good cookie to whoever comes with another that it likes. */
function lending(isLiked: (cookie: string | null) => boolean): ServerMutant {
  return (honest) => {
    let good: string | undefined;
    return async (request) => {
      const cookie = request.headers.get("Cookie");
      const lent = new Request(request);
      if (isLiked(cookie) && good !== undefined) lent.headers.set("Cookie", good);
      const response = await honest(lent);
      if (response.ok && cookie?.includes("sid_")) good = cookie;
      return response;
    };
  };
}

async function check(
  mutant: ServerMutant,
  {
    seed = 1,
    identities = [counter, writer],
    document = notebookContract,
  }: { seed?: number; identities?: readonly Identity[]; document?: JsonObject } = {},
) {
  const { app, held } = createNotebookServer();
  const mask = createSecretMask();
  const checked = await checkServer({
    ...{ baseUrl: "http://notebook.example", document, planned: rules },
    ...{ identities, mask, seed, fetch: mutant((request) => app.fetch(request)) },
  });
  return { ...checked, held, mask };
}
