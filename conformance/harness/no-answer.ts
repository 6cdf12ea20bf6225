import { NotTestable } from "../engine/errors/not-testable.ts";
import type { AskedCall } from "./client-driver.ts";

/** Says of something that the client was asked for that no answer came in time. */
export function noAnswer(
  { asked, call }: Pick<AskedCall, "asked" | "call">,
  patienceMs: number,
): NotTestable {
  const what = call ? `the call of ${call.operationId}` : `"${asked}"`;
  return new NotTestable(
    `The client did not answer ${what} within ${patienceMs / 1000} s: ` +
      "see whether it hangs, or give it longer with --patience.",
  );
}
