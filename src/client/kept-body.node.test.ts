import { expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { baseUrl } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";

const MIB = 1024 * 1024;

test("a large body is held no more often than by a request alone [BD-7]", async () => {
  const init = { method: "PUT", body: new Uint8Array(50 * MIB) };
  const before = process.memoryUsage().arrayBuffers;
  const alone = new Request(`${baseUrl}/orders/1/note`, init);
  const byRequest = process.memoryUsage().arrayBuffers - before;
  expect(alone.bodyUsed).toBe(false);

  let bySession = Number.NaN;
  const session = createSession({
    baseUrl,
    contract: orderContract,
    fetch() {
      bySession = process.memoryUsage().arrayBuffers - before - byRequest;
      return new Response();
    },
  });
  await session.adopt({ accessToken: "A1" });
  await session.fetch("/orders/1/note", init);
  expect(bySession - byRequest).toBeLessThan(10 * MIB);
});
