import type { Call } from "./call.ts";
import { type CriticalWrite, recordOf } from "./critical-write.ts";
import type { Parts } from "./parts.ts";

/** Tells of a critical write, and keeps its record for as long as its outcome does not stand. */
export async function keepRecord(
  { emit, journal }: Parts,
  call: Call,
  outcome: CriticalWrite["outcome"],
): Promise<void> {
  const record = recordOf(call, outcome);
  emit("criticalWrite", record);
  try {
    const isOpen = outcome === "pending" || outcome === "unknown";
    await (isOpen ? journal?.put(record) : journal?.remove(record.id));
  } catch (error) {
    emit("storeError", { error });
  }
}
