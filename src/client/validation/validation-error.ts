import { CountersignError } from "../errors/countersign-error.ts";

/** What is wrong in one place of a call's input. */
export interface InputFault {
  /** A JSON Pointer into body, or into the parameters by their kinds: `/body/vendorId`, `/parameters/query/limit`. */
  readonly pointer: string;
  /** What the schema asks for, without the value. */
  readonly message: string;
}

/** A call's input is not what its operation asks for; nothing was sent. */
export class ValidationError extends CountersignError {
  readonly code = "validation";
  readonly faults: readonly InputFault[];

  constructor(operationId: string, faults: readonly InputFault[]) {
    const [{ pointer, message } = { pointer: "", message: "is wrong" }] = faults;
    super(`The input of ${operationId} was not sent: ${pointer} ${message}; correct what \`faults\` lists.`);
    this.faults = faults;
  }
}
