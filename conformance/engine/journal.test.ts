import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Exchange } from "./exchange.ts";
import { countExchanges, createJournal } from "./journal.ts";

describe("a journal", () => {
  it("lists exchanges in the order in which their requests started", () => {
    const journal = createJournal();
    const [first, second] = [journal.nextNumber(), journal.nextNumber()];
    journal.record(exchangeOf(second));
    journal.record(exchangeOf(first));
    expect(journal.exchanges().map(({ number }) => number)).toEqual([1, 2]);
  });

  it("keeps old exchanges packed, and gives them back as they were", () => {
    const journal = createJournal(2);
    const given = Array.from({ length: 200 }, (_, index) => exchangeOf(index + 1));
    const failed: Exchange = { ...exchangeOf(201), failure: "reset" };
    const { response: _, ...unanswered } = failed;
    for (const exchange of [unanswered, ...given]) journal.record(exchange);
    const kept = journal.exchanges();
    for (const [index, exchange] of [...given, unanswered].entries())
      expect(plain(kept[index])).toEqual(exchange);
    // Read again, and in another order, they are the same.
    for (const exchange of kept.toReversed()) expect(plain(exchange)).toEqual(plain(exchange));
  });

  it("that has forgotten exchanges still counts them, by operation and status", () => {
    const journal = createJournal(2);
    const given = Array.from({ length: 200 }, (_, index) => journal.record(exchangeOf(index + 1)));
    journal.forget(given.filter(({ number }) => number % 3 === 0 || number === 100));
    expect(journal.exchanges().map(({ number }) => number)).toEqual(
      given.map(({ number }) => number).filter((number) => number % 3 !== 0 && number !== 100),
    );
    expect(journal.forgotten()).toEqual(
      expect.arrayContaining([
        { operationId: "listOrders", status: 200, count: 66 },
        { status: 200, count: 1 },
      ]),
    );
    expect(countExchanges(journal)).toBe(200);
    // What comes after is packed as ever.
    for (let number = 201; number <= 400; number += 1) journal.record(exchangeOf(number));
    expect(plain(journal.exchanges().find(({ number }) => number === 250))).toEqual(exchangeOf(250));
  });

  it("keeps what many exchanges say in their headers once", () => {
    const journal = createJournal();
    const [first, second] = [exchangeOf(1), exchangeOf(3)].map((one) => journal.record(one));
    expect(first?.response?.headers[0]).toBe(second?.response?.headers[0]);
    expect(first?.response?.headers[1]).not.toEqual(second?.response?.headers[1]);
  });

  it("needs little memory for an exchange that is much like the ones before it", async () => {
    const journal = createJournal(0);
    const before = arrayBuffersInUse();
    for (let number = 1; number <= 5_000; number += 1) journal.record(exchangeOf(number));
    await expect.poll(() => (arrayBuffersInUse() - before) / 5_000, { timeout: 5_000 }).toBeLessThan(200);
    expect(plain(journal.exchanges()[4_998])).toEqual(exchangeOf(4_999));
  });
});

/** Counts what is still in use, once all else has been collected. In bytes. */
function arrayBuffersInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  return process.memoryUsage().arrayBuffers;
}

function plain(exchange: Exchange | undefined): Exchange | undefined {
  if (!exchange) return undefined;
  const { request, response } = exchange;
  return { ...exchange, request, ...(response && { response }) };
}

function exchangeOf(number: number): Exchange {
  const text = (value: string) => new TextEncoder().encode(value);
  const hasBody = number % 2 === 0;
  const page = JSON.stringify({
    items: Array.from({ length: 40 }, (_, index) => ({ id: `or_${number}_${index}` })),
  });
  return {
    ...{ number, startedAtMs: number, endedAtMs: number + 1 },
    ...(number % 3 === 0 && { operationId: "listOrders", keyword: "query maximum" }),
    request: {
      method: hasBody ? "POST" : "GET",
      url: `http://orders.example/orders?page=${number}`,
      headers: [["Authorization", `Bearer ${number}`]],
      ...(hasBody && { body: Uint8Array.from([0, 10, 255, number % 256]) }),
    },
    response: {
      status: 200,
      headers: [
        ["Content-Type", "application/json"],
        ["X-Request-Id", `${number}\u00e9`],
      ],
      body: number % 5 === 0 ? new Uint8Array(0) : text(page),
    },
  };
}
