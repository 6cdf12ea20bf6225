import { type OperationId, operations } from "../../src/contract/index.ts";
import { Refusal } from "../errors/refusal.ts";
import { type Fault, faults, isFault, needsToken } from "./fault.ts";
import { parsePrefer } from "./parse-prefer.ts";

/** What a request asks a sandbox to do with it. */
export interface Wish {
  /** The status of an example of the contract that is to be answered; null for any. */
  readonly code: string | null;
  /** The name of the example; null for the first. */
  readonly example: string | null;
  /** How long to wait before anything happens, in milliseconds; 0 to 60 000. */
  readonly delayMs: number;
  readonly fault: Fault | null;
  /** The preferences that are followed, as `Preference-Applied` names them. */
  readonly applied: string;
}

const names = ["code", "example", "delay", "fault"];
const maxDelayMs = 60_000;

/**
 * Reads what a request wishes for; undefined where it wishes for nothing of ours. RFC 7240 lets a server ignore what
 * it does not understand; a misspelt wish for an example would then really be done, so it is refused.
 *
 * @throws Refusal `request_invalid`.
 */
export function readWish(operationId: OperationId, header: string | null): Wish | undefined {
  const given = parsePrefer(header ?? "");
  if (given === undefined) throw refused("must be a list of preferences");
  const ours = [...given].filter(([name]) => names.includes(name));
  if (ours.length === 0) return undefined;
  const { code = null, example = null, delay = "0", fault = null } = Object.fromEntries(ours);
  if (code !== null && !/^[2-5]\d\d$/.test(code)) throw refused("code must be a status from 200 to 599");
  if (!/^\d{1,5}$/.test(delay) || Number(delay) > maxDelayMs) {
    throw refused(`delay must be milliseconds from 0 to ${maxDelayMs}`);
  }
  if (fault !== null && !isFault(fault)) throw refused(`fault must be one of ${faults.join(", ")}`);
  if (fault !== null && (code !== null || example !== null)) {
    throw refused("fault cannot be combined with code or example");
  }
  if (fault !== null && needsToken(fault) && !operations[operationId].secured) {
    throw refused(`fault=${fault} means nothing to an operation without an access token`);
  }
  const applied = ours.map(([name, value]) => `${name}=${value}`).join(", ");
  return { code, example, delayMs: Number(delay), fault, applied };
}

/** Makes the refusal of a wish that cannot be followed. */
export function refused(message: string): Refusal {
  const detail = "The header Prefer asks for what this sandbox cannot do.";
  return new Refusal("request_invalid", { detail, errors: [{ pointer: "/headers/Prefer", message }] });
}
