import { notJudged } from "../../server/judge-answers.ts";
import type { Call } from "../../traffic/call.ts";
import type { Past } from "../../traffic/past.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

/** What was made ready while the new token came may still go out with the old one. In milliseconds. */
const toleranceMs = 100;

/** The old token may still be good, so this asks more than the platform does. */
export const rule: TrafficRule = {
  id: "replaced-token-starts-nothing",
  kind: "traffic",
  level: "house",
  says: "Once a refresh has brought a new access token, no request begins with the one before it.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  unseen: "No request with a token follows a refresh whose tokens are known.",
  restsOnTime: true,
  judgeRequest: (call, past) => {
    const isSignOut = call.operation?.id === past.contract.session?.signOut?.operation;
    // A session may be ended with whichever of its tokens is still good.
    if (call.bearer === undefined || isSignOut) return notJudged;
    const replacedAtMs = replacementOf(call, past);
    if (replacedAtMs === undefined) return isNew(call.bearer, past) ? undefined : notJudged;
    const lateMs = call.startedAtMs - replacedAtMs;
    return lateMs > toleranceMs
      ? `began with a token that a refresh had replaced ${Math.round(lateMs)} ms before; use the new one.`
      : undefined;
  },
  mutant: [
    { at: 0, part: "signIn", brings: ["A1", "R1"] },
    { at: 20, part: "refresh", refresh: "R1", brings: ["A2", "R2"] },
    { at: 300, part: "read", bearer: "A1" },
  ],
};

/** Gives when the successor of a call's token was with its sender; nothing while there is none, or another has it. */
function replacementOf({ bearer = "", sender }: Call, { grantOf }: Past): number | undefined {
  const times = grantOf(bearer)?.successors.flatMap(({ access, deliveredTo, deliveredAtMs }) =>
    // A refresh may bring the same access token, and then replaces nothing.
    access === bearer || deliveredTo !== sender ? [] : (deliveredAtMs ?? []),
  );
  return times?.length ? Math.min(...times) : undefined;
}

/** Tells whether a token came out of a refresh: then there was an older one to be left alone. */
function isNew(token: string, { grantOf, calls }: Past): boolean {
  const grant = grantOf(token);
  return (
    grant?.deliveredAtMs !== undefined &&
    calls.some(
      ({ refreshToken }) => refreshToken !== undefined && grantOf(refreshToken)?.successors.includes(grant),
    )
  );
}
