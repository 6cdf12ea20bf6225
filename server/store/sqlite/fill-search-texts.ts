import type { DatabaseSync } from "node:sqlite";
import { type UserRecord, userSearchText } from "../user-record.ts";

/** Gives the users of an earlier schema what a search looks in, in whichever case and script it is. */
export function fillSearchTexts(database: DatabaseSync): void {
  const update = database.prepare("UPDATE users SET search_text = ? WHERE user_id = ?");
  for (const { record } of database.prepare("SELECT record FROM users").all()) {
    const user: UserRecord = JSON.parse(String(record));
    update.run(userSearchText(user), user.userId);
  }
}
