import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import type { Call } from "./cast.ts";
import { readClientContract } from "./client-contract.ts";
import type { Script } from "./script.ts";
import { type SetStage, setStage } from "./stage.ts";
import type { TokenPair } from "./token-mint.ts";

const contract = readClientContract(readContractDocument(document));

/** Sets a stage for the length of a test. */
async function onStage(script: Script, act: (stage: SetStage) => Promise<void>): Promise<void> {
  const stage = await setStage({ contract, script, seed: 1 });
  try {
    await act(stage);
  } finally {
    await stage.server.close();
  }
}

function send({ server }: SetStage, { method, url, headers, body }: Call, token: string, key?: string) {
  return fetch(`${server.baseUrl}${url}`, {
    method,
    headers: {
      ...headers,
      Authorization: `Bearer ${token}`,
      ...(key !== undefined && { "Idempotency-Key": key }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function refresh(stage: SetStage, refreshToken: string): Promise<{ status: number; pair: TokenPair }> {
  const response = await fetch(`${stage.server.baseUrl}/api/auth/refresh`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ refreshToken }),
  });
  return { status: response.status, pair: await response.json() };
}

describe("a stage", () => {
  test("refuses the tokens issued before the first request at a part, and takes those issued since", () =>
    onStage({ takes: { issuedSince: "read" } }, async (stage) => {
      const { mint, cast } = stage;
      mint.issue(900);
      const early = mint.issue(900);
      const refused = await send(stage, cast.call("read"), early.accessToken);
      expect(refused.status).toBe(401);
      expect(refused.headers.get("www-authenticate")).toContain('error="invalid_token"');
      expect(await refused.json()).toMatchObject({ code: "token_expired", error: "invalid_token" });
      const { pair } = await refresh(stage, early.refreshToken);
      expect((await send(stage, cast.call("read"), pair.accessToken)).status).toBe(200);
      expect((await send(stage, cast.call("history"), early.accessToken)).status).toBe(401);
    }));

  test("rotates strictly: a refresh token that is spent is refused, and ends the session", () =>
    onStage({}, async (stage) => {
      const { refreshToken } = stage.mint.issue(900);
      const first = await refresh(stage, refreshToken);
      const second = await refresh(stage, refreshToken);
      expect([first.status, second.status]).toEqual([200, 401]);
      expect(second.pair).toMatchObject({ error: "invalid_grant" });
      expect((await send(stage, stage.cast.call("read"), first.pair.accessToken)).status).toBe(401);
    }));

  test("lets a p0 write take effect and answers 401; order, history and commits tell the truth", () =>
    onStage({ faults: [{ at: "criticalWrite", first: 1, commit: true, answer: 401 }] }, async (stage) => {
      const { cast, mint, ledger } = stage;
      const { accessToken } = mint.issue(900);
      const write = cast.call("criticalWrite");
      expect((await send(stage, write, accessToken, "key-1")).status).toBe(401);
      const order = await send(stage, cast.call("read"), accessToken);
      expect(order.headers.get("etag")).not.toBe(write.headers["If-Match"]);
      expect(await order.json()).toMatchObject({ status: "OrderAssigned" });
      const history = await (await send(stage, cast.call("history"), accessToken)).json();
      const actions = history.items.map((entry: { action: string }) => entry.action);
      expect([actions[0], actions.at(-1)]).toEqual(["activate", "create"]);
      expect(history.items[0]).toMatchObject({ idempotencyKey: "key-1", actor: { kind: "user" } });
      expect(ledger?.commits()).toMatchObject([{ operationId: write.operationId, exchange: 1 }]);
    }));

  test("repeats the answer to a repeated key, and refuses a stale If-Match and a missing one", () =>
    onStage({}, async (stage) => {
      const { cast, mint, ledger } = stage;
      const { accessToken } = mint.issue(900);
      const write = cast.call("criticalWrite");
      const without = { ...write, headers: {} };
      const statuses = [
        (await send(stage, without, accessToken)).status,
        (await send(stage, write, accessToken, "key-1")).status,
        (await send(stage, write, accessToken, "key-1")).status,
        (await send(stage, write, accessToken, "key-2")).status,
      ];
      expect(statuses).toEqual([428, 200, 200, 412]);
      expect(ledger?.commits()).toHaveLength(1);
    }));

  test("does not pretend that a write landed which it had to refuse", () =>
    onStage({ faults: [{ at: "criticalWrite", commit: true, answer: "reset" }] }, async (stage) => {
      const { cast, mint, ledger } = stage;
      const write = { ...cast.call("criticalWrite"), headers: {} };
      expect((await send(stage, write, mint.issue(900).accessToken)).status).toBe(428);
      expect(ledger?.commits()).toEqual([]);
    }));

  test("resets the connection after a write took effect", () =>
    onStage({ faults: [{ at: "criticalWrite", first: 1, commit: true, answer: "reset" }] }, async (stage) => {
      const { cast, mint, ledger, server } = stage;
      await expect(send(stage, cast.call("criticalWrite"), mint.issue(900).accessToken)).rejects.toThrow();
      expect(ledger?.commits()).toHaveLength(1);
      expect(server.log.exchanges()[0]).toMatchObject({
        committed: true,
        failure: "The server reset the connection.",
      });
    }));

  test("records order, connection, token names and the very bytes, and no request for the contract", () =>
    onStage({}, async (stage) => {
      const { cast, mint, server, credentials } = stage;
      const { accessToken } = mint.issue(900);
      expect(await (await fetch(server.contractUrl)).json()).toEqual(contract.document);
      const body = ` ${JSON.stringify(credentials)} `;
      await (
        await fetch(`${server.baseUrl}/api/auth/sign-in?x=1`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        })
      ).text();
      await (await send(stage, cast.call("read"), accessToken)).text();
      const [signIn, read] = server.log.exchanges();
      expect(signIn).toMatchObject({
        number: 1,
        operationId: "signIn",
        path: "/api/auth/sign-in",
        bearer: undefined,
      });
      expect(signIn?.request.url).toBe(`${server.baseUrl}/api/auth/sign-in?x=1`);
      expect(new TextDecoder().decode(signIn?.request.body)).toBe(body);
      expect(read).toMatchObject({
        number: 2,
        operationId: "getOrder",
        bearer: "A1",
        response: { status: 200 },
      });
      expect(signIn?.connection).toBeGreaterThan(0);
      expect(read?.request.headers).toContainEqual(["Authorization", `Bearer ${accessToken}`]);
    }));

  test("answers whatever the contract does not know with 404, and a HEAD without taking it for a read", () =>
    onStage({}, async (stage) => {
      const { cast, mint, server } = stage;
      const call = { ...cast.call("read"), method: "HEAD" };
      expect((await send(stage, call, mint.issue(900).accessToken)).status).toBe(200);
      expect((await fetch(`${server.baseUrl}/elsewhere`)).status).toBe(404);
      expect(server.log.exchanges().map(({ operationId }) => operationId)).toEqual([undefined, undefined]);
    }));

  test("draws the same from the same seed, whatever else happened on the stage", async () => {
    const drawn: unknown[] = [];
    for (const requests of [0, 3]) {
      await onStage({}, async (stage) => {
        const { cast, mint } = stage;
        for (let count = 0; count < requests; count += 1) await send(stage, cast.call("read"), "nobody");
        drawn.push([mint.issue(900), cast.call("read", 2), stage.credentials]);
      });
    }
    expect(drawn[0]).toEqual(drawn[1]);
  });
});

describe("every answer of a stage", () => {
  test("keeps the contract, so that a client which validates is content", () =>
    onStage({}, async (stage) => {
      const { cast, mint } = stage;
      const { accessToken } = mint.issue(900);
      const calls = [
        cast.call("criticalWrite"),
        cast.call("history"),
        cast.call("guardedWrite"),
        ...cast.reads(50),
      ];
      for (const call of calls) {
        const response = await send(stage, call, accessToken, "key-1");
        const media = contract.operation(call.operationId)?.responses.get(String(response.status))?.media[0];
        const body = await response.json();
        expect({
          call,
          violations: media?.schema && contract.violations("response", media.schema, body),
        }).toMatchObject({
          violations: [],
        });
      }
    }));
});
