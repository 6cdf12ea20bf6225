import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write with an idempotency key that the caller has chosen; the token is refused, and nothing takes effect. */
export const refusedCriticalWriteWithAKeyOfItsCaller: Scenario = {
  id: "refused-critical-write-with-a-key-of-its-caller",
  given: { takes: { issuedSince: "criticalWrite" } },
  when: async ({ client, cast, idempotencyHeader }) => {
    const call = cast.call("criticalWrite");
    if (idempotencyHeader === undefined) throw new NotApplicable("The contract has no idempotency keys.");
    await client.session();
    await client.call({ ...call, headers: { ...call.headers, [idempotencyHeader]: callersKey } });
  },
};

/** Of the common form, so that no client has a reason to find fault with it. */
export const callersKey = "5f0c1a52-9c1b-4d0e-8a63-2f7b6d1e94c8";
