import type { DatabaseSync } from "node:sqlite";
import { chainAuditLogs } from "./chain-audit-logs.ts";
import { fillSearchTexts } from "./fill-search-texts.ts";
import { settlementSchema } from "./settlement-tables.ts";

/**
 * Marks a database file as ours in its header, so that no other program's file is ever touched: "CSGN".
 *
 * @see https://www.sqlite.org/fileformat2.html#application_id
 */
export const applicationId = 0x4353474e;

/** SQL, or what SQL cannot compute. All missing steps run in one transaction. */
export type MigrationStep = string | ((database: DatabaseSync) => void);

/**
 * Every step of the schema, in order; a file's `user_version` says how many it has had. Steps are only ever
 * added. Records are kept as JSON, beside the columns that queries look at.
 */
export const migrations: readonly MigrationStep[] = [
  `
  CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE clients (client_id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE vendors (vendor_id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE users (
    user_id TEXT PRIMARY KEY,
    username_key TEXT NOT NULL UNIQUE,
    client_id TEXT REFERENCES clients,
    vendor_id TEXT REFERENCES vendors,
    version INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sessions (
    session_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    version INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_of_user ON sessions (user_id);

  CREATE TABLE refresh_tokens (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    generation INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE access_tokens (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    expires_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE loans (
    loan_id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients,
    branch_id TEXT NOT NULL,
    loan_number TEXT NOT NULL,
    created_at TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (client_id, loan_number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX loans_by_age ON loans (client_id, created_at, loan_id);

  CREATE TABLE orders (
    order_id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients,
    loan_id TEXT NOT NULL REFERENCES loans,
    branch_id TEXT NOT NULL,
    vendor_id TEXT,
    order_number TEXT UNIQUE,
    status TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    summary TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX orders_by_update ON orders (client_id, updated_at, order_id);
  CREATE INDEX orders_of_loan ON orders (loan_id, updated_at, order_id);
  CREATE INDEX orders_of_vendor ON orders (vendor_id, client_id, updated_at, order_id);

  -- Without a reference to the order: the history of a deleted draft stays.
  CREATE TABLE history (
    order_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (order_id, sequence),
    UNIQUE (order_id, entry_id)
  ) STRICT, WITHOUT ROWID;

  -- What concerns no single client stands under an empty client_id.
  CREATE TABLE audit (
    client_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (client_id, sequence)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL
  ) STRICT;

  CREATE TABLE idempotency (
    principal TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    claim_id TEXT NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    answer TEXT,
    PRIMARY KEY (principal, operation_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX idempotency_by_expiry ON idempotency (expires_at_ms);
  `,
  `
  ALTER TABLE orders ADD COLUMN answer_due_at TEXT;
  UPDATE orders SET answer_due_at = json_extract(record, '$.answerDueAt');
  CREATE INDEX orders_by_answer ON orders (answer_due_at, order_id) WHERE answer_due_at IS NOT NULL;
  CREATE INDEX orders_by_load ON orders (vendor_id, status);

  -- A vendor of whom nothing more is known is eligible for nothing.
  UPDATE vendors SET record = json_patch(
    '{"products":[],"coverage":[],"licences":[],"capacity":0,"fees":[]}', record
  );

  CREATE TABLE reports (
    order_id TEXT NOT NULL REFERENCES orders,
    version INTEGER NOT NULL,
    report_id TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (order_id, version),
    UNIQUE (order_id, report_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE deliveries (
    order_id TEXT NOT NULL REFERENCES orders,
    sequence INTEGER NOT NULL,
    delivery_id TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (order_id, sequence),
    UNIQUE (order_id, delivery_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE users ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
  CREATE INDEX users_by_name ON users (client_id, username_key);

  CREATE TABLE invitations (
    invitation_id TEXT PRIMARY KEY,
    client_id TEXT NOT NULL REFERENCES clients,
    email_key TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (client_id, email_key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX invitations_by_age ON invitations (client_id, sent_at, invitation_id);
  CREATE INDEX invitations_by_token ON invitations (token_hash);
  CREATE INDEX invitations_by_expiry ON invitations (expires_at);

  CREATE TABLE reset_tokens (
    user_id TEXT PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    token_hash TEXT NOT NULL,
    version INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reset_tokens_by_hash ON reset_tokens (token_hash);

  CREATE TABLE one_time_codes (
    user_id TEXT PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    version INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE attempts (
    key TEXT PRIMARY KEY,
    ends_at_ms INTEGER NOT NULL,
    failed_at_ms TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attempts_by_end ON attempts (ends_at_ms);
  `,
  fillSearchTexts,
  chainAuditLogs,
  settlementSchema,
];

/** Takes the steps that a database has not had, in the transaction that is open. */
export function migrate(database: DatabaseSync, version: number): void {
  for (const step of migrations.slice(version)) {
    if (typeof step === "string") database.exec(step);
    else step(database);
  }
}
