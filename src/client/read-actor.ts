import type { Reconciliation } from "../contract/operation.ts";
import type { EvidenceReader } from "./evidence-reader.ts";
import type { Line } from "./line.ts";
import { readText } from "./read-member.ts";

/**
 * Asks the contract's probe who the session belongs to: the member that names actors in the history names them
 * there too (`/actor/userId` is `userId`). Undefined where that cannot be had; nothing is then proven by actor.
 */
export async function readActor(
  reader: EvidenceReader,
  line: Line,
  rules: Reconciliation,
): Promise<string | undefined> {
  const probe = line.contract.session?.probe?.operation;
  const member = rules.entry.actor?.split("/").at(-1);
  if (!probe || !member) return undefined;
  try {
    return readText(await (await reader.read(probe)).json(), `/${member}`);
  } catch {
    return undefined;
  }
}
