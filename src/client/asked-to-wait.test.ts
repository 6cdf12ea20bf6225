import { expect, test } from "vitest";
import { openClient } from "./fixtures/open-client.ts";
import { unwrap } from "./index.ts";

const orders = "/api/clients/{clientId}/orders";
const list = { params: { path: { clientId: "cl_1" } } };

test.for([
  [429, "3600", 3_600_000],
  [503, "120", 120_000],
  [503, "soon", undefined],
  [503, undefined, undefined],
] as const)(
  "the error of a %i that asks to wait for %s says how long, in milliseconds [TR-3]",
  async ([status, asked, retryAfterMs]) => {
    const { client, peer } = await openClient({ maxRetries: 0 });
    const headers: HeadersInit = asked === undefined ? {} : { "Retry-After": asked };
    peer.on("GET /api/clients/cl_1/orders", () => Response.json({ title: "Busy" }, { status, headers }));
    const answer = await client.GET(orders, list);
    expect(() => unwrap(answer)).toThrow(expect.objectContaining({ status, retryAfterMs }));
    expect(peer.log).toHaveLength(1);
  },
);
