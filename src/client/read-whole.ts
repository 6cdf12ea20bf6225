import { untilAborted } from "./until-aborted.ts";

/**
 * Reads an answer to its end, so that what comes of it can neither stall nor break off any more.
 *
 * @throws what the body fails with; the reason of `signal`, as soon as it is aborted.
 */
export async function readWhole(answer: Response, signal: AbortSignal): Promise<Response> {
  const bytes = await untilAborted(answer.arrayBuffer(), signal);
  return new Response(bytes.byteLength > 0 ? bytes : null, answer);
}
