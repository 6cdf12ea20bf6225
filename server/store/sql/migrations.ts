import { chainAuditLogs } from "./chain-audit-logs.ts";
import { fillRecords } from "./fill-records.ts";
import { fillSearchTexts } from "./fill-search-texts.ts";
import { expirySchema } from "./forget-expired.ts";
import { settlementSchema } from "./settlement-tables.ts";
import type { Steps } from "./steps.ts";

/** What becomes of the tables, in SQLite's SQL, then of what is in them. */
export interface Migration {
  readonly schema?: string;
  readonly records?: () => Steps<void>;
}

/** A vendor of whom nothing more is known is eligible for nothing. */
const noEligibility = { products: [], coverage: [], licences: [], capacity: 0, fees: [] };

/** A client that was there before may use what its sandbox offered so far: everything. */
const everyPaymentMethod = { paymentMethods: ["ach", "check", "card", "paypal", "borrower-link"] };

/**
 * Every step of the schema, in order; a database says how many it has had. Steps are only ever added, and all that
 * are missing are taken in one transaction. Records are kept as JSON, beside the columns that queries look at.
 */
export const migrations: readonly Migration[] = [
  {
    schema: `
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
  },
  {
    schema: `
  ALTER TABLE orders ADD COLUMN answer_due_at TEXT;
  UPDATE orders SET answer_due_at = record ->> 'answerDueAt';
  CREATE INDEX orders_by_answer ON orders (answer_due_at, order_id) WHERE answer_due_at IS NOT NULL;
  CREATE INDEX orders_by_load ON orders (vendor_id, status);

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
    records: () => fillRecords("vendors", "vendor_id", noEligibility),
  },
  {
    schema: `
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
  },
  { records: fillSearchTexts },
  { records: chainAuditLogs },
  { schema: settlementSchema, records: () => fillRecords("clients", "client_id", everyPaymentMethod) },
  { schema: expirySchema },
];
