import { Refusal } from "../errors/refusal.ts";

/** Makes the refusal of a value that somebody has already. */
export function duplicate(detail: string, pointer: string, message: string): Refusal {
  return new Refusal("duplicate", { detail, errors: [{ pointer, message }] });
}
