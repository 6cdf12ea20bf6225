/**
 * Says that a run ended before each of its rules had a turn.
 *
 * @param reason what ended it, as the reason of an `AbortSignal`
 */
export function earlyEnd(reason: unknown): string {
  return `The run ended early: ${reason instanceof Error ? reason.message : reason}`;
}
