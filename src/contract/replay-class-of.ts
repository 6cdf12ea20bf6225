import { operationFor } from "./operation-for.ts";
import { type ReplayClass, replayClassOfMethod } from "./replay-class.ts";

/** Tells what sending a request again means: as the contract says, else as its method promises. */
export function replayClassOf(method: string, pathname: string): ReplayClass {
  return operationFor(method, pathname)?.operation.replay ?? replayClassOfMethod(method);
}
