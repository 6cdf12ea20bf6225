import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { twoCriticalWrites } from "../../scenarios/two-critical-writes.ts";

/** Who guesses a key is answered with what another's write came to; and two clients that count use the same one. */
export const rule: ClientRule = {
  id: "draw-keys-that-nobody-guesses",
  row: "IK-1",
  kind: "client",
  level: "should",
  says: "A p0 write bears one Idempotency-Key where the contract requires it, and none that is a mere number or shorter than eight characters.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.2",
  scenarios: [twoCriticalWrites],
  check: (seen) => {
    const { idempotencyHeader: name, cast } = seen;
    if (name === undefined) throw new NotApplicable("The contract has no idempotency keys.");
    const isRequired = cast
      .operation("criticalWrite")
      ?.parameters.some((one) => one.in === "header" && one.name.toLowerCase() === name && one.required);
    const writes = requestsAt(seen, "criticalWrite").map((exchange) => ({
      exchange,
      keys: exchange.request.headers.filter(([field]) => field.toLowerCase() === name),
    }));
    if (!isRequired && writes.every(({ keys }) => keys.length === 0)) {
      throw new NotApplicable("The client sent no Idempotency-Key, and the contract does not require one.");
    }
    for (const { exchange, keys } of writes) {
      const [first, second] = keys.map(([, value]) => value);
      demand(first !== undefined || !isRequired, {
        message: `The contract requires ${name}, and the client sent none.`,
        exchange,
      });
      demand(second === undefined, { message: `The client sent ${name} twice.`, exchange });
      demand(first === undefined || !isGuessable(first), {
        message: `The client sent a ${name} that is a number, or very short: anybody guesses it.`,
        exchange,
      });
    }
  },
  mutant: { drawsShortKeys: true },
};

/** Tells whether a key is surely no random one. It may be quoted, as a structured field. */
function isGuessable(key: string): boolean {
  const bare = key.replace(/^"(.*)"$/, "$1");
  return bare.length < 8 || /^\d{1,20}$/.test(bare);
}
