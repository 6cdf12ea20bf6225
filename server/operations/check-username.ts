import { limitAttempts } from "../attempts/limit-attempts.ts";
import type { Context } from "../context.ts";
import type { Input, Output } from "../handler.ts";

/** Tells whether a user name is free. Every question counts, so that nobody asks for all names in turn. */
export async function checkUsername(
  { query: { username } }: Input<"checkUsername">,
  context: Context,
): Promise<Output<"checkUsername">> {
  const attempt = await limitAttempts("question", context);
  const user = await context.services.store.findUserByName(username);
  if (attempt.counted.length > 0) await context.keep({ attempts: attempt.counted });
  return { status: 200, body: { username, available: user === undefined } };
}
