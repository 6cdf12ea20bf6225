import { all, run, type Steps } from "./steps.ts";

/** Gives the records of an earlier schema the members that they have not, beside those that they have. */
export function* fillRecords(table: string, id: string, members: object): Steps<void> {
  for (const [key, text] of yield* all(`SELECT ${id}, record FROM ${table}`)) {
    const filled = { ...members, ...JSON.parse(String(text)) };
    yield* run(`UPDATE ${table} SET record = ? WHERE ${id} = ?`, JSON.stringify(filled), String(key));
  }
}
