import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import type { Call } from "./cast.ts";
import { readClientContract } from "./client-contract.ts";
import type { Script } from "./script.ts";
import { type SetStage, setStage } from "./stage.ts";

const contract = readClientContract(readContractDocument(document));

/** Sets a stage for the length of a test, with a token that is good. */
async function onStage(
  script: Script,
  act: (stage: SetStage, token: string) => Promise<void>,
): Promise<void> {
  const stage = await setStage({ contract, script, seed: 1 });
  try {
    await act(stage, stage.mint.issue(900).accessToken);
  } finally {
    await stage.server.close();
    await stage.elsewhere?.close();
  }
}

function send({ server }: SetStage, { method, url, headers }: Call, token: string, init: RequestInit = {}) {
  return fetch(`${server.baseUrl}${url}`, {
    method,
    headers: { ...headers, Authorization: `Bearer ${token}` },
    ...init,
  });
}

describe("a stage", () => {
  test("cuts an answer off in its body, whose write has taken effect", () =>
    onStage({ faults: [{ at: "criticalWrite", answer: "cut" }] }, async (stage, token) => {
      const response = await send(stage, stage.cast.call("criticalWrite"), token);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect(stage.ledger?.commits()).toHaveLength(1);
    }));

  test("lets a write take effect only when its history was read, and shows it from then on", () =>
    onStage(
      { faults: [{ at: "criticalWrite", commit: { onceAnswered: "history" }, answer: "reset" }] },
      async (stage, token) => {
        const { cast, server, ledger } = stage;
        await expect(send(stage, cast.call("criticalWrite"), token)).rejects.toThrow();
        expect(ledger?.commits()).toEqual([]);
        await (await send(stage, cast.call("history"), token)).text();
        await server.settled();
        expect(ledger?.commits()).toHaveLength(1);
        expect(server.log.exchanges()[0]?.committed).toBe(true);
      },
    ));

  test("redirects to another origin, which records who comes and with what", () =>
    onStage(
      {
        elsewhere: { answer: 200 },
        faults: [{ at: "read", answer: 307, headers: { Location: "{elsewhere}/landing" } }],
      },
      async (stage, token) => {
        const { cast, server, elsewhere } = stage;
        const response = await send(stage, cast.call("read"), token, { redirect: "manual" });
        const location = response.headers.get("location") ?? "";
        expect(new URL(location).origin).not.toBe(server.baseUrl);
        await (await fetch(location, { headers: { Authorization: `Bearer ${token}` } })).text();
        expect(elsewhere?.log.exchanges()).toMatchObject([{ path: "/landing", bearer: "A1" }]);
      },
    ));

  test("holds an answer until the scenario releases it", () =>
    onStage({ faults: [{ at: "read", holdUntilReleased: true }] }, async (stage, token) => {
      const answer = send(stage, stage.cast.call("read"), token);
      await stage.server.log.arrival(() => true, 5_000);
      expect(stage.server.log.exchanges()[0]?.answeredAtMs).toBeUndefined();
      stage.release();
      expect((await answer).status).toBe(200);
    }));

  test("answers with the body and the headers of a fault, and by a clock that is ahead", () =>
    onStage(
      {
        clockAheadMs: 3_600_000,
        faults: [{ at: "read", answer: 502, body: { mediaType: "text/html", text: "<p>Bad gateway</p>" } }],
      },
      async (stage, token) => {
        const response = await send(stage, stage.cast.call("read"), token);
        expect(response.headers.get("content-type")).toBe("text/html");
        expect(await response.text()).toBe("<p>Bad gateway</p>");
        const aheadMs = Date.parse(response.headers.get("date") ?? "") - Date.now();
        expect(Math.abs(aheadMs - 3_600_000)).toBeLessThan(60_000);
      },
    ));

  test("stalls in the middle of an answer until the scenario releases the rest", () =>
    onStage({ faults: [{ at: "read", answer: "stall" }] }, async (stage, token) => {
      const response = await send(stage, stage.cast.call("read"), token);
      const body = response.json();
      await stage.server.log.answer(() => true, 5_000);
      stage.release();
      expect(await body).toMatchObject({ status: "Draft" });
      expect(stage.server.log.exchanges()[0]?.failure).toBeUndefined();
    }));

  test("tells who closed the connection while an answer stalled", () =>
    onStage({ faults: [{ at: "read", answer: "stall" }] }, async (stage, token) => {
      const abort = new AbortController();
      const response = await send(stage, stage.cast.call("read"), token, { signal: abort.signal });
      abort.abort();
      await expect(response.text()).rejects.toThrow("aborted");
      const closed = await stage.server.log.answer(({ failure }) => failure !== undefined, 5_000);
      expect(closed).toBe(true);
    }));

  test("lets somebody else make the same write first, which order and history show", () =>
    onStage({ faults: [{ at: "criticalWrite", overtaken: true, answer: 401 }] }, async (stage, token) => {
      const { cast, ledger } = stage;
      expect((await send(stage, cast.call("criticalWrite"), token)).status).toBe(401);
      const order = await send(stage, cast.call("read"), token);
      expect(await order.json()).toMatchObject({ status: "OrderAssigned" });
      const { items } = await (await send(stage, cast.call("history"), token)).json();
      expect(items[0]).toMatchObject({ action: "activate", idempotencyKey: "another-key-than-yours" });
      expect(ledger?.commits()).toEqual([]);
    }));

  test("shows a write on the second page of a crowded history, behind what others did since", () =>
    onStage({ isCrowded: true }, async (stage, token) => {
      const { cast } = stage;
      const history = cast.call("history");
      const headers = { ...cast.call("criticalWrite").headers, "Idempotency-Key": "key-1" };
      expect((await send(stage, { ...cast.call("criticalWrite"), headers }, token)).status).toBe(200);
      const first = await (await send(stage, history, token)).json();
      const following = { ...history, url: `${history.url}?cursor=${first.nextCursor}` };
      const second = await (await send(stage, following, token)).json();
      const keysOf = (page: { items: readonly { idempotencyKey: string }[] }) =>
        page.items.map(({ idempotencyKey }) => idempotencyKey);
      expect(keysOf(first)).not.toContain("key-1");
      expect(keysOf(second)[0]).toBe("key-1");
      expect(second.nextCursor).toBeNull();
    }));

  test("lets caches keep order and history, and nothing else, where the script says so", () =>
    onStage({ isCacheable: true }, async (stage, token) => {
      const parts = ["read", "history", "criticalWrite"] as const;
      const answers = await Promise.all(parts.map((part) => send(stage, stage.cast.call(part), token)));
      const kept = answers.map(({ headers }) => headers.get("cache-control"));
      expect(kept).toEqual(["max-age=60", "max-age=60", "no-store"]);
    }));

  test("answers a client no more that goes on for ever", () =>
    onStage({}, async (stage, token) => {
      const read = stage.cast.call("read");
      for (let count = 1; count <= 500; count += 1) await (await send(stage, read, token)).text();
      const signal = AbortSignal.timeout(300);
      await expect(send(stage, read, token, { signal })).rejects.toThrow("timeout");
      expect(stage.server.log.exchanges()).toHaveLength(501);
    }));

  test("shows an earlier entry of somebody else where the script says so", () =>
    onStage({ hasOlderEntry: true }, async (stage, token) => {
      const { items } = await (await send(stage, stage.cast.call("history"), token)).json();
      expect(items[0]).toMatchObject({ action: "activate", idempotencyKey: "another-key-than-yours" });
      expect(Date.parse(items[0].at)).toBeLessThan(Date.now() - 86_400_000);
    }));
});
