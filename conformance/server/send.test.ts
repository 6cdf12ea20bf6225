import { describe, expect, it } from "vitest";
import { bodyTextOf } from "../engine/exchange.ts";
import { createJournal } from "../engine/journal.ts";
import { ServerGoneError } from "./errors/server-gone.ts";
import { createSend, type Fetch } from "./send.ts";

const request = {
  operationId: "getOrder",
  method: "GET",
  url: "http://orders.example/orders/1",
  headers: [],
};

describe("a request of the suite", () => {
  it("is kept in the journal with its answer", async () => {
    const { send, journal } = sender(() => Response.json({ a: 1 }, { headers: { ETag: '"1"' } }));
    const exchange = await send(request);
    expect(journal.exchanges()).toEqual([exchange]);
    expect(exchange).toMatchObject({ number: 1, operationId: "getOrder", response: { status: 200 } });
    expect(exchange.response && bodyTextOf(exchange.response)).toBe('{"a":1}');
  });

  it("is not carried on to where a redirect points", async () => {
    const { send, journal } = sender(
      () => new Response(null, { status: 302, headers: { Location: "/elsewhere" } }),
    );
    expect((await send(request)).response?.status).toBe(302);
    expect(journal.exchanges()).toHaveLength(1);
  });

  it("waits as long as a throttling server asks, and is sent again", async () => {
    const answers = [throttled("3"), Response.json({})];
    const { send, slept } = sender(() => answers.shift() ?? Response.error());
    expect((await send(request)).response?.status).toBe(200);
    expect(slept).toEqual([3000]);
  });

  it("waits until the moment that a throttling server names, by the server's own clock", async () => {
    const later = "Sun, 06 Nov 1994 08:49:41 GMT";
    const answers = [throttled(later, "Sun, 06 Nov 1994 08:49:37 GMT"), throttled(later), Response.json({})];
    const { send, slept } = sender(() => answers.shift() ?? Response.error(), Date.parse(later) - 1500);
    expect((await send(request)).response?.status).toBe(200);
    expect(slept).toEqual([4000, 1500]);
  });

  it("that races others waits as asked, and is not sent again", async () => {
    const { send, slept, journal } = sender(() => throttled("3"));
    expect((await send({ ...request, isSentOnce: true })).response?.status).toBe(429);
    expect(slept).toEqual([3000]);
    expect(journal.exchanges()).toHaveLength(1);
  });

  it("is given up after two pauses: the refusal is the answer", async () => {
    const { send, slept } = sender(() => throttled("1"));
    expect((await send(request)).response?.status).toBe(429);
    expect(slept).toEqual([1000, 1000]);
  });

  for (const retryAfter of ["3600", "soon", "-1", "6 Nov 1994"]) {
    it(`does not wait for "Retry-After: ${retryAfter}"`, async () => {
      const { send, slept } = sender(() => throttled(retryAfter));
      await send(request);
      expect(slept).toEqual([]);
    });
  }

  it("that gets no answer says why", async () => {
    const { send } = sender(() => {
      throw new TypeError("fetch failed", { cause: systemError("ECONNRESET") });
    });
    expect(await send(request)).toMatchObject({ failure: "the connection was reset" });
  });

  it("to a server that is gone is an error, not an exchange", async () => {
    const { send, journal } = sender(() => {
      throw new TypeError("fetch failed", { cause: new AggregateError([systemError("ECONNREFUSED")]) });
    });
    await expect(send(request)).rejects.toThrow(
      new ServerGoneError("http://orders.example", "the connection was refused"),
    );
    expect(journal.exchanges()).toEqual([]);
  });
});

function sender(fetch: Fetch, nowMs = 0) {
  const journal = createJournal();
  const slept: number[] = [];
  const sleep = async (durationMs: number) => {
    slept.push(durationMs);
  };
  const send = createSend({ journal, fetch, sleep, nowMs: () => nowMs, timeoutMs: 1000 });
  return { send, journal, slept };
}

function throttled(retryAfter: string, date?: string): Response {
  const headers = { "Retry-After": retryAfter, ...(date !== undefined && { Date: date }) };
  return new Response(null, { status: 429, headers });
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
