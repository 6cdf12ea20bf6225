import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import { requireAdmin } from "../require-admin.ts";
import type { StageServices } from "../stage-services.ts";

/** Shows the last requests of the caller's client. */
export async function listRequests(
  incoming: IncomingRequest,
  services: StageServices,
): Promise<PipelineAnswer> {
  const { clientId } = await requireAdmin(incoming, services);
  return { status: 200, body: { items: services.journal.list(clientId) } };
}
