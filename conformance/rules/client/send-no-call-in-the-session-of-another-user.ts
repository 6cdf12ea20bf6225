import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { anotherUserDuringARefresh } from "../../scenarios/another-user-during-a-refresh.ts";

/** What one user asked for would be done in the name of another. */
export const rule: ClientRule = {
  id: "send-no-call-in-the-session-of-another-user",
  row: "AB-10",
  kind: "client",
  level: "house",
  says: "A call of a user who has signed out is not sent with the token of the user who signed in after.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [anotherUserDuringARefresh],
  check: (seen) => {
    const theirs = requestsAt(seen, "signIn").flatMap(({ issued }) => issued ?? []);
    if (theirs.length === 0) throw new NotApplicable("The client did not sign another user in.");
    const mixed = requestsAt(seen, "read").find(
      ({ bearer }) => bearer !== undefined && theirs.includes(bearer),
    );
    demand(mixed === undefined, {
      message: `One user's call was sent with ${mixed?.bearer ?? "a token"}, which is another user's.`,
      ...(mixed && { exchange: mixed }),
    });
  },
  mutant: { bindsCallsToSession: false },
};
