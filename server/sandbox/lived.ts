import type { Random } from "../crypto/random.ts";
import type { DeliveryRecord } from "../store/delivery-record.ts";
import type { HistoryRecord } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { ReportRecord } from "../store/report-record.ts";
import type { UserRecord } from "../store/user-record.ts";

/** An order with all that led to it. */
export interface Lived {
  readonly order: OrderRecord;
  readonly history: readonly HistoryRecord[];
  readonly reports: readonly ReportRecord[];
  readonly deliveries: readonly DeliveryRecord[];
}

/** What a synthetic life is lived by. */
export interface LifeOptions {
  readonly people: readonly UserRecord[];
  /** The vendor that is asked where an action asks one. */
  readonly vendorId: string;
  /** What activation calls the order. */
  readonly orderNumber: string;
  readonly atMs: number;
  readonly random: Random;
}
