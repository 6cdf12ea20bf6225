import type { Cast } from "./cast.ts";
import type { Fault, Script } from "./script.ts";
import type { ScriptedRequest } from "./scripted-answers.ts";

/** Finds the fault of a script that a request meets. */
export interface Faults {
  /** Finds the first fault that fits, and counts it as met. */
  readonly metBy: (request: MeetingRequest) => Fault | undefined;
}

/** Describes a request, as far as faults tell requests apart. */
export interface MeetingRequest extends Pick<ScriptedRequest, "operation"> {
  /** The path, without the query. */
  readonly path: string;
  /** Whether its access token is refused. */
  readonly isRefused: boolean;
}

/** Reads the faults of a script, none of which has been met. Some last only until the scenario releases them. */
export function readFaults({ faults = [] }: Script, cast: Cast, isReleased: () => boolean): Faults {
  const met = new Map<Fault, number>();
  const fits = (fault: Fault, { operation, path, isRefused }: MeetingRequest): boolean =>
    cast.operation(fault.at)?.id === operation.id &&
    (fault.subject === undefined || cast.call(fault.at, fault.subject).path === path) &&
    (fault.when === undefined || isRefused === (fault.when === "refused")) &&
    !(fault.untilReleased && isReleased()) &&
    (fault.first === undefined || (met.get(fault) ?? 0) < fault.first);
  return {
    metBy: (request) => {
      const fault = faults.find((candidate) => fits(candidate, request));
      if (fault) met.set(fault, (met.get(fault) ?? 0) + 1);
      return fault;
    },
  };
}
