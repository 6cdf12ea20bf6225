import { type ProblemCode, problems } from "../../src/contract/index.ts";

/** What a refusal tells beside its code. */
export interface RefusalDetails {
  /** One sentence about this occurrence, without any secret; default: what the catalogue says of the code. */
  readonly detail?: string;
  /** Members, parameters or headers at fault. */
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
  /** The unmet condition, a key of the contract's gates. */
  readonly gate?: string;
  readonly currentStatus?: string;
  readonly allowedActions?: readonly string[];
  /** The order's present entity tag, for a failed precondition. */
  readonly etag?: string;
  /** How long to wait, where waiting helps. */
  readonly retryAfterMs?: number;
  /** The methods that the path has. */
  readonly allow?: readonly string[];
}

/** Ends a request with a problem of the contract's catalogue. Nothing of the request's was kept. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(details.detail ?? problems[code].says);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return problems[this.code].status;
  }
}
