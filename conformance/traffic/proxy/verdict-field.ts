import type { HeaderField } from "../../engine/exchange.ts";
import type { TrafficRule } from "../traffic-rule.ts";

/**
 * Writes the header that says what an exchange broke: `Countersign-Verdict: broken; rules="a b"`, else `kept`.
 *
 * @param reservation what is not known yet, as a clause
 */
export function verdictField(broken: readonly TrafficRule[], reservation?: string): HeaderField {
  const ids = [...new Set(broken.map(({ id }) => id))].join(" ");
  const verdict = ids === "" ? "kept" : `broken; rules="${ids}"`;
  return ["Countersign-Verdict", `${verdict}${reservation === undefined ? "" : `; note="${reservation}"`}`];
}
