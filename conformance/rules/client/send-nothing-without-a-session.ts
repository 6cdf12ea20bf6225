import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { callWithoutASession } from "../../scenarios/call-without-a-session.ts";

/** A request that can only be refused tells the server what somebody without a session wanted. */
export const rule: ClientRule = {
  id: "send-nothing-without-a-session",
  row: "SGN-4",
  kind: "client",
  level: "house",
  says: "Without a session, a call to a secured operation fails before anything is sent.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [callWithoutASession],
  check: (seen) => {
    const [sent] = requestsAt(seen, "read");
    demand(sent === undefined, {
      message: "The client had no session, and sent the request all the same.",
      ...(sent && { exchange: sent }),
    });
    const answer = seen.asked[0]?.answer;
    demand(!answer || !("kind" in answer) || answer.kind === "signed-out", {
      message: `The call failed as "${answer && "kind" in answer ? answer.kind : ""}"; without a session it is "signed-out".`,
    });
  },
  mutant: { callsWithoutSession: true },
};
