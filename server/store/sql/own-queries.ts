import type { IdempotencyName, IdempotencyRecord } from "../idempotency-record.ts";
import type { OutboxQuery } from "../list-query.ts";
import type { NoteChange } from "../note-change.ts";
import type { KeptOutboxRecord, OutboxRecord } from "../outbox-record.ts";
import type { CommitOutcome } from "../write.ts";
import { all, first, run, type Steps } from "./steps.ts";

/** Lists messages of the outbox, oldest first. */
export function* listOutbox({ after, limit }: OutboxQuery): Steps<KeptOutboxRecord[]> {
  const text = "SELECT sequence, record FROM outbox WHERE sequence > ? ORDER BY sequence LIMIT ?";
  return (yield* all(text, after, limit)).map(([sequence, message]) => {
    const kept: OutboxRecord = JSON.parse(String(message));
    return { ...kept, sequence: Number(sequence) };
  });
}

/** Finds what is remembered under an idempotency key. */
export function* findIdempotent(name: IdempotencyName): Steps<IdempotencyRecord | undefined> {
  const row = yield* first(
    `SELECT fingerprint, claim_id, expires_at_ms, answer FROM idempotency
     WHERE principal = ? AND operation_id = ? AND key = ?`,
    ...[name.principal, name.operationId, name.key],
  );
  if (row === undefined) return undefined;
  const [fingerprint, claimId, expiresAtMs, answer] = row;
  return {
    principal: name.principal,
    operationId: name.operationId,
    key: name.key,
    fingerprint: String(fingerprint),
    claimId: String(claimId),
    expiresAtMs: Number(expiresAtMs),
    answer: answer === null ? null : JSON.parse(String(answer)),
  };
}

/** Reads a fact about the store itself. */
export function* findNote(name: string): Steps<string | undefined> {
  const row = yield* first("SELECT value FROM notes WHERE name = ?", name);
  return row && String(row[0]);
}

/** Keeps a fact about the store itself, over the one of the same name. */
export function* keepNote(name: string, value: string): Steps<void> {
  const replace = "ON CONFLICT (name) DO UPDATE SET value = excluded.value";
  yield* run(`INSERT INTO notes (name, value) VALUES (?, ?) ${replace}`, name, value);
}

/** Changes a fact that must still be what it was. */
export function* changeNote({ name, before, after }: NoteChange): Steps<CommitOutcome> {
  const changed =
    before === null
      ? yield* run("INSERT INTO notes (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", name, after)
      : yield* run("UPDATE notes SET value = ? WHERE name = ? AND value = ?", after, name, before);
  return changed === 0 ? "stale" : "committed";
}
