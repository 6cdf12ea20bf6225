import { Refusal } from "../errors/refusal.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { readBody } from "../pipeline/read-body.ts";
import { requireAdmin } from "./require-admin.ts";
import type { StageServices } from "./stage-services.ts";

const shape = { parameters: [], body: "required", mediaTypes: ["application/json"] } as const;

/**
 * Reads the one member that a body of the sandbox's contract has. A body may come slowly, so it is asked again then
 * whether its sender is an administrator.
 *
 * @throws Refusal `request_invalid` where the body has another, or the value is not what is expected; as `readBody`
 *   and `requireAdmin` for everything else.
 */
export async function readMember<Value>(
  name: string,
  isExpected: (value: unknown) => value is Value,
  expected: string,
  incoming: IncomingRequest,
  services: StageServices,
): Promise<Value> {
  const { policy } = services;
  const limits = { maxBytes: policy.maxOpenBodyBytes, maxDepth: policy.maxDepth };
  const { value } = await readBody(incoming.request, shape, limits);
  await requireAdmin(incoming, services);
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const unknown = members.find(([key]) => key !== name);
  if (unknown !== undefined) throw invalid("/body", `must have ${name} and no other member`);
  const found = members[0]?.[1];
  if (isExpected(found)) return found;
  throw invalid(`/body/${name}`, `must be ${expected}`);
}

/** Refuses a member or parameter that is not as the sandbox's contract says. */
export function invalid(pointer: string, message: string): Refusal {
  const detail = "One member of the request is not as the sandbox's contract says.";
  return new Refusal("request_invalid", { detail, errors: [{ pointer, message }] });
}
