import { NotTestable } from "../../engine/errors/not-testable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { criticalWriteOfBytes } from "../../scenarios/critical-write-of-bytes.ts";

/** A signature, a digest and an upload are about bytes, and not about what they mean. */
export const rule: ClientRule = {
  id: "send-the-bytes-that-were-given",
  row: "BD-1",
  kind: "client",
  level: "house",
  says: "A body that is given as bytes goes out byte for byte, also when the write is sent again.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4",
  scenarios: [criticalWriteOfBytes],
  check: (seen) => {
    const given = seen.asked[0]?.call?.bodyBase64 ?? "";
    const writes = requestsAt(seen, "criticalWrite");
    if (!writes.some(({ request }) => request.body !== undefined)) {
      throw new NotTestable(
        "The client sent no body: see that the adapter sends `bodyBase64`, or answers it with `unsupported`.",
      );
    }
    const other = writes.find(({ request }) => Buffer.from(request.body ?? []).toString("base64") !== given);
    demand(other === undefined, {
      message: "A body was given as bytes, and the client sent other bytes.",
      ...(other && { exchange: other }),
    });
  },
  mutant: { keepsBytes: false },
};
