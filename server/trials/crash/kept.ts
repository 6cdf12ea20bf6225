import type { PaymentFact } from "../../payments/payment-fact.ts";
import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { AuditEntry, AuditRecord, KeptAuditRecord } from "../../store/audit-record.ts";
import type { HistoryRecord } from "../../store/history-record.ts";
import type { OrderRecord } from "../../store/order-record.ts";

/** Answers the rows of a query, each value as the database writes it. */
export type AskRows = (sql: string) => Promise<readonly (readonly unknown[])[]>;

/** What is read of a database: by name, a key and a record, as texts. */
const queries = {
  orders: "SELECT order_id, record FROM orders",
  history: "SELECT order_id, record FROM history ORDER BY order_id, sequence",
  historyOf: "SELECT record ->> 'requestId', record FROM history ORDER BY order_id, sequence",
  auditOf: "SELECT record ->> 'requestId', record FROM audit",
  auditLogs: "SELECT client_id, record FROM audit ORDER BY client_id, sequence",
  answers: "SELECT key, operation_id FROM idempotency WHERE answer IS NOT NULL",
  messages: `SELECT (record ->> 'kind') || (record ->> 'at') || (record -> 'payload' ->> 'orderId'), message_id
    FROM outbox`,
  payments: "SELECT order_id, record FROM payments ORDER BY order_id, sequence",
  ledger: "SELECT order_id, fact FROM ledger WHERE ledger = 'payments' ORDER BY order_id, sequence",
  refreshTokens: `SELECT session_id, generation FROM refresh_tokens ORDER BY session_id, generation`,
  sessions: "SELECT session_id, record ->> 'generation' FROM sessions",
} as const;

type Table = keyof typeof queries;

/** The texts that stand under a key, of which most are never looked at. */
type Texts = ReadonlyMap<string, readonly string[]>;

/** What a database held at one moment, read from beside the server, by statements of our own. */
export class Kept {
  /** What the database itself finds wrong; nothing where it is whole. */
  readonly damage: readonly string[];
  readonly #tables: ReadonlyMap<Table, Texts>;

  private constructor(damage: readonly string[], tables: ReadonlyMap<Table, Texts>) {
    this.damage = damage;
    this.#tables = tables;
  }

  /** Reads everything, best in one transaction. */
  static async read(ask: AskRows, damage: readonly string[]): Promise<Kept> {
    const tables = new Map<Table, Texts>();
    for (const name of Object.keys(queries) as Table[]) {
      const texts = new Map<string, string[]>();
      for (const [key, text] of await ask(queries[name])) {
        const known = texts.get(String(key));
        if (known === undefined) texts.set(String(key), [String(text)]);
        else known.push(String(text));
      }
      tables.set(name, texts);
    }
    return new Kept(damage, tables);
  }

  order(orderId: string): OrderRecord | undefined {
    return this.#find<OrderRecord>("orders", orderId)[0];
  }

  orderIds(): string[] {
    return [...this.#texts("history").keys()];
  }

  /** An order's whole history, oldest first. */
  history(orderId: string): HistoryRecord[] {
    return this.#find("history", orderId);
  }

  historyOf(requestId: string): HistoryRecord[] {
    return this.#find("historyOf", requestId);
  }

  auditOf(requestId: string): AuditRecord[] {
    return this.#find("auditOf", requestId);
  }

  /** The logs of all clients, each in the order of its events. */
  auditLogs(): AuditEntry[][] {
    return [...this.#texts("auditLogs").keys()].map((clientId) => {
      const log = this.#find<KeptAuditRecord>("auditLogs", clientId);
      return log.map(({ clientId: _, ...entry }) => entry);
    });
  }

  /** How often a key has an answer: never, or once. */
  answersOf(key: string): number {
    return this.#texts("answers").get(key)?.length ?? 0;
  }

  /** How many messages tell of an action upon an order. */
  messagesOf({ orderId, action, at }: HistoryRecord): number {
    return this.#texts("messages").get(`order.${action}${at}${orderId}`)?.length ?? 0;
  }

  payments(): PaymentRecord[] {
    return [...this.#texts("payments").keys()].flatMap((id) => this.#find<PaymentRecord>("payments", id));
  }

  /** The pages of the simulated payment processor, by order. */
  ledgerPages(): Map<string, PaymentFact[]> {
    const orderIds = [...this.#texts("ledger").keys()];
    return new Map(orderIds.map((id) => [id, this.#find<PaymentFact>("ledger", id)]));
  }

  /** Each session's refresh tokens by their generations, and the generation that the session says is current. */
  refreshChains(): { readonly current: number; readonly generations: readonly number[] }[] {
    return [...this.#texts("refreshTokens")].map(([sessionId, generations]) => ({
      current: Number(this.#texts("sessions").get(sessionId)?.[0]),
      generations: generations.map(Number),
    }));
  }

  #texts(table: Table): Texts {
    return this.#tables.get(table) ?? new Map();
  }

  #find<Record>(table: Table, key: string): Record[] {
    return (this.#texts(table).get(key) ?? []).map((text): Record => JSON.parse(text));
  }
}
