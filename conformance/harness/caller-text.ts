import type { Answer } from "./adapter-protocol.ts";
import type { AskedCall } from "./client-driver.ts";

/** So many different ends are told; the diagram has the others. */
const mostTold = 6;

/**
 * Says in one line what the client was asked for and what it gave its caller: `getOrder 401 (3 times), signIn ok`.
 * Of an error only its kind is told, since its text may hold anything.
 */
export function writeCallerText(asked: readonly AskedCall[]): string {
  const ends = asked.map(({ asked: what, call, answer }) => `${call?.operationId ?? what} ${endOf(answer)}`);
  const counted = [...Map.groupBy(ends, (end) => end)].map(([end, all]) =>
    all.length === 1 ? end : `${end} (${all.length} times)`,
  );
  const left = counted.length - mostTold;
  return [...counted.slice(0, mostTold), ...(left > 0 ? [`and ${left} more`] : [])].join(", ");
}

function endOf(answer: Answer | undefined): string {
  if (answer === undefined) return "unanswered";
  if ("ok" in answer) return "ok";
  if ("unsupported" in answer) return "unsupported";
  if ("status" in answer) return `${answer.status}${answer.outcome ? ` ${answer.outcome}` : ""}`;
  return answer.kind ?? "error";
}
