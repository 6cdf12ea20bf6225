import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { PaymentFact } from "../../payments/payment-fact.ts";
import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { AuditEntry, AuditRecord, KeptAuditRecord } from "../../store/audit-record.ts";
import type { HistoryRecord } from "../../store/history-record.ts";
import type { OrderRecord } from "../../store/order-record.ts";

/** What a database file holds, read from beside the server, by statements of our own. */
export class Kept {
  readonly #database: DatabaseSync;
  /** What a statement found, by its key: read once, since each look reads a whole table. */
  readonly #found = new Map<string, Map<string, string[]>>();

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { readOnly: true });
  }

  close(): void {
    this.#database.close();
  }

  /** What SQLite itself finds wrong with the file; nothing where it is whole. */
  damage(): string[] {
    const whole = this.#rows("PRAGMA integrity_check").map((row) => String(row.integrity_check));
    const dangling = this.#rows("PRAGMA foreign_key_check").map((row) => `dangling: ${JSON.stringify(row)}`);
    return [...whole.filter((line) => line !== "ok"), ...dangling];
  }

  journalMode(): string {
    return String(this.#rows("PRAGMA journal_mode")[0]?.journal_mode);
  }

  order(orderId: string): OrderRecord | undefined {
    return this.#records<OrderRecord>("SELECT record FROM orders WHERE order_id = ?", orderId)[0];
  }

  orderIds(): string[] {
    return this.#rows("SELECT DISTINCT order_id FROM history").map((row) => String(row.order_id));
  }

  /** An order's whole history, oldest first. */
  history(orderId: string): HistoryRecord[] {
    return this.#records("SELECT record FROM history WHERE order_id = ? ORDER BY sequence", orderId);
  }

  historyOf(requestId: string): HistoryRecord[] {
    return this.#find("SELECT record ->> 'requestId' AS key, record FROM history", requestId);
  }

  auditOf(requestId: string): AuditRecord[] {
    return this.#find("SELECT record ->> 'requestId' AS key, record FROM audit", requestId);
  }

  /** The logs of all clients, each in the order of its events. */
  auditLogs(): AuditEntry[][] {
    const all = this.#records<KeptAuditRecord>("SELECT record FROM audit ORDER BY client_id, sequence");
    const logs = Map.groupBy(all, ({ clientId }) => clientId);
    return [...logs.values()].map((log) => log.map(({ clientId, ...entry }) => entry));
  }

  /** How often a key has an answer: never, or once. */
  answersOf(key: string): number {
    return this.#find("SELECT key, answer AS record FROM idempotency WHERE answer IS NOT NULL", key).length;
  }

  /** How many messages tell of an action upon an order. */
  messagesOf({ orderId, action, at }: HistoryRecord): number {
    const key = "(record ->> 'kind') || (record ->> 'at') || (record -> 'payload' ->> 'orderId')";
    return this.#find(`SELECT ${key} AS key, record FROM outbox`, `order.${action}${at}${orderId}`).length;
  }

  payments(): PaymentRecord[] {
    return this.#records("SELECT record FROM payments ORDER BY order_id, sequence");
  }

  /** The pages of the simulated payment processor, by order. */
  ledgerPages(): Map<string, PaymentFact[]> {
    const sql = "SELECT order_id, fact FROM ledger WHERE ledger = 'payments' ORDER BY order_id, sequence";
    const pages = Map.groupBy(this.#rows(sql), (row) => String(row.order_id));
    return new Map([...pages].map(([id, rows]) => [id, rows.map((row) => JSON.parse(String(row.fact)))]));
  }

  /** Each session's refresh tokens by their generations, and the generation that the session says is current. */
  refreshChains(): { readonly current: number; readonly generations: readonly number[] }[] {
    const sql = `SELECT sessions.session_id, sessions.record ->> 'generation' AS current, generation
      FROM sessions JOIN refresh_tokens USING (session_id) ORDER BY generation`;
    const chains = Map.groupBy(this.#rows(sql), (row) => row.session_id);
    return [...chains.values()].map((rows) => ({
      current: Number(rows[0]?.current),
      generations: rows.map((row) => Number(row.generation)),
    }));
  }

  /** Looks anew from now on at what requests left. */
  forget(): void {
    this.#found.clear();
  }

  #find<Kept>(sql: string, key: string): Kept[] {
    const known = this.#found.get(sql) ?? new Map<string, string[]>();
    if (!this.#found.has(sql)) {
      this.#found.set(sql, known);
      for (const row of this.#rows(`SELECT * FROM (${sql}) WHERE key IS NOT NULL`)) {
        known.set(String(row.key), [...(known.get(String(row.key)) ?? []), String(row.record)]);
      }
    }
    return (known.get(key) ?? []).map((record) => JSON.parse(record));
  }

  #rows(sql: string, ...values: SQLInputValue[]) {
    return this.#database.prepare(sql).all(...values);
  }

  #records<Kept>(sql: string, ...values: SQLInputValue[]): Kept[] {
    return this.#rows(sql, ...values).map((row) => JSON.parse(String(row.record)));
  }
}
