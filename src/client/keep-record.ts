import type { CriticalWrite } from "./critical-write.ts";
import type { Parts } from "./parts.ts";

/** Tells of a critical write, and keeps its record for as long as its outcome does not stand. */
export async function keepRecord({ emit, journal }: Parts, record: CriticalWrite): Promise<void> {
  emit("criticalWrite", record);
  const isOpen = record.outcome === "pending" || record.outcome === "unknown";
  try {
    await (isOpen ? journal?.put(record) : journal?.remove(record.id));
  } catch (error) {
    emit("storeError", { error });
  }
}
