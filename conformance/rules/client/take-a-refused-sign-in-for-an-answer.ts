import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { isSuccess, lastAnswer, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedSignIn } from "../../scenarios/refused-sign-in.ts";

/** A wrong password gets no better by being sent again, and there is no session that a refresh could save. */
export const rule: ClientRule = {
  id: "take-a-refused-sign-in-for-an-answer",
  row: "SGN-5",
  kind: "client",
  level: "should",
  says: "A sign-in that is refused is sent once, causes no refresh, and fails.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2",
  scenarios: [refusedSignIn],
  check: (seen) => {
    const signIns = requestsAt(seen, "signIn");
    demandDone(signIns.length > 0, { message: "The client did not send the sign-in that it was asked for." });
    demand(signIns.length === 1, {
      message: `The client sent the refused sign-in ${times(signIns.length)} instead of once.`,
      ...(signIns[1] && { exchange: signIns[1] }),
    });
    const [refresh] = requestsAt(seen, "refresh");
    demand(refresh === undefined, {
      message: "The client answered a refused sign-in with a refresh.",
      ...(refresh && { exchange: refresh }),
    });
    demand(!isSuccess(lastAnswer(seen)), {
      message: "The client says that the sign-in succeeded; the server refused it.",
    });
  },
  mutant: { repeatsRefusedSignIns: true },
};
