import { isoTime } from "../../clock.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import { invalid, readMember } from "../read-member.ts";
import { requireAdmin } from "../require-admin.ts";
import type { StageServices } from "../stage-services.ts";

const maxSeconds = 31_536_000;
/** Moments are compared as texts, which ends with the year 9999. */
const lastYear = 9000;

/** Sets the server's clock ahead, for all clients. */
export async function advanceClock(
  incoming: IncomingRequest,
  services: StageServices,
): Promise<PipelineAnswer> {
  await requireAdmin(incoming, services);
  const expected = `a whole number from 1 to ${maxSeconds}`;
  const seconds = await readMember("seconds", isSpan, expected, incoming, services);
  const { clock } = services.controls;
  const atMs = clock.now() + seconds * 1000;
  if (new Date(atMs).getUTCFullYear() > lastYear) throw invalid("/body/seconds", "must end in our times");
  await clock.advance(seconds * 1000);
  const aheadSeconds = Math.floor(clock.aheadMs() / 1000);
  return { status: 200, body: { now: isoTime(clock.now()), aheadSeconds } };
}

function isSpan(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= maxSeconds;
}
