import { operations } from "../../../src/contract/index.ts";
import { isoTime } from "../../clock.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import { curlLine } from "../curl-line.ts";
import type { JournalEntry } from "../request-journal.ts";
import { requireAdmin } from "../require-admin.ts";
import type { StageServices } from "../stage-services.ts";

/** Shows the last requests of the caller's client. */
export async function listRequests(
  incoming: IncomingRequest,
  services: StageServices,
): Promise<PipelineAnswer> {
  const { clientId } = await requireAdmin(incoming, services);
  const { journal, controls } = services;
  const items = await Promise.all(journal.list(clientId).map((entry) => show(entry, controls.baseUrl)));
  return { status: 200, body: { items } };
}

async function show(entry: JournalEntry, baseUrl: string) {
  const { startedAtMs, requestId, operationId, method, status, durationMs, userId } = entry;
  const { path } = operations[operationId];
  const curl = await curlLine(entry, baseUrl);
  return { at: isoTime(startedAtMs), requestId, operationId, method, path, status, durationMs, userId, curl };
}
