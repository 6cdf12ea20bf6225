import type { LoanContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";

/** Shows a loan. */
export async function getLoan(_: Input<"getLoan">, { loan }: LoanContext): Promise<Output<"getLoan">> {
  return { status: 200, body: loan };
}
