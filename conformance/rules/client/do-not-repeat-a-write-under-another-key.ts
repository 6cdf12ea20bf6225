import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, lastAnswer, requestsAt } from "../../harness/recording.ts";
import { criticalWriteWhoseKeyWasUsed } from "../../scenarios/critical-write-whose-key-was-used.ts";

/** Whoever made the key twice has made a mistake, and only the caller knows which of the two writes is meant. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-write-under-another-key",
  row: "IK-6",
  kind: "client",
  level: "must",
  says: "A write whose key the server says was used for another request is sent once: the caller is told.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.7",
  scenarios: [criticalWriteWhoseKeyWasUsed],
  check: (seen) => {
    const [, second] = requestsAt(seen, "criticalWrite");
    demand(second === undefined, {
      message:
        "The server said that the key was used for another request, and the client sent the write again.",
      ...(second && { exchange: second }),
    });
    demand(!isSuccess(lastAnswer(seen)), {
      message: "The client says that the write succeeded; it was answered with 422.",
    });
  },
  mutant: { changesUsedKeys: true },
};
