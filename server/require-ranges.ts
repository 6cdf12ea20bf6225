import { PolicyRangeError } from "./errors/policy-range-error.ts";
import { limitRanges, policyLimits, policyRanges, type Range } from "./policy-ranges.ts";
import type { ServerPolicy } from "./server-policy.ts";

/**
 * Makes sure that every number of a policy can be kept.
 *
 * @throws PolicyRangeError for the first that cannot.
 */
export function requireRanges(policy: ServerPolicy): void {
  for (const [member, range] of entries(policyRanges)) requireRange(member, policy[member], range);
  for (const [member] of entries(policyLimits)) {
    for (const [part, range] of entries(limitRanges)) {
      requireRange(`${member}.${part}`, policy[member][part], range);
    }
  }
}

function requireRange(member: string, value: unknown, { least, most, isShare }: Range): void {
  const isNumber = isShare ? Number.isFinite(value) : Number.isInteger(value);
  if (isNumber && Number(value) >= least && Number(value) <= most) return;
  throw new PolicyRangeError(member, value, `a ${isShare ? "" : "whole "}number from ${least} to ${most}`);
}

function entries<Name extends string, Value>(table: Readonly<Record<Name, Value>>): [Name, Value][] {
  return Object.entries(table) as [Name, Value][];
}
