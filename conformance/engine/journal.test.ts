import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Exchange } from "./exchange.ts";
import { createJournal } from "./journal.ts";

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
