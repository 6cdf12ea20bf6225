import type { ClientRule } from "../../harness/client-rule.ts";
import { demandDone } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { readOnAConnectionThatIsClosed } from "../../scenarios/read-on-a-connection-that-is-closed.ts";

/** A server may close a connection that idles just when a request is on its way. */
export const rule: ClientRule = {
  id: "send-a-read-again-whose-connection-was-closed",
  row: "TR-10",
  kind: "client",
  level: "house",
  says: "A read whose connection is reset before anything was answered is sent again.",
  source: "https://www.rfc-editor.org/rfc/rfc9112.html#section-9.3.1",
  scenarios: [readOnAConnectionThatIsClosed],
  check: (seen) => {
    const path = seen.asked.at(-1)?.call?.path;
    const [first, ...more] = requestsAt(seen, "read").filter((read) => read.path === path);
    demandDone(more.some(hasSucceeded), {
      message: "The connection was reset under a read, and the client gave up at once.",
      ...(first && { exchange: first }),
    });
  },
  mutant: { repeatsLostReads: false },
};
