import { type UserRecord, userSearchText } from "../user-record.ts";
import { records, run, type Steps } from "./steps.ts";

/** Gives the users of an earlier schema what a search looks in, in whichever case and script it is. */
export function* fillSearchTexts(): Steps<void> {
  for (const user of yield* records<UserRecord>("SELECT record FROM users")) {
    yield* run("UPDATE users SET search_text = ? WHERE user_id = ?", userSearchText(user), user.userId);
  }
}
