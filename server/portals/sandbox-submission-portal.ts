import type { Clock } from "../clock.ts";
import { callOver, type Disturb, type Disturbance, type Line } from "../outside/disturbance.ts";
import type { Ledger } from "../outside/ledger.ts";
import { ledgerSubmissionPortal, submissionPortal } from "./ledger-submission-portal.ts";
import { conductOnStreet } from "./magic-street.ts";
import type { PortalFact } from "./submission-fact.ts";
import type { SubmissionPortal } from "./submission-portal.ts";

/** What the sandbox's portals stand on. */
export interface SandboxPortalOptions extends Pick<Line, "sleep" | "patienceMs"> {
  readonly ledger: Ledger<PortalFact>;
  readonly clock: Clock;
  /** Decides what the portals call their files and which faults they find; default 0. */
  readonly seed?: number;
  /** Lets a test choose what goes wrong; default: what the property's street asks for. */
  readonly disturb?: Disturb<keyof SubmissionPortal>;
}

/**
 * Plays UCDP and EAD inside the sandbox: no report leaves the machine, and the same input has the same outcome.
 * `conductOnStreet` lists what makes them reject, dawdle or fall silent.
 */
export function sandboxSubmissionPortal(options: SandboxPortalOptions): SubmissionPortal {
  const { ledger, clock, sleep, seed = 0, patienceMs, disturb } = options;
  const flawless = ledgerSubmissionPortal({ ledger, clock, seed });
  const line = { service: submissionPortal, sleep, patienceMs };

  const call = <Answer>(
    operation: keyof SubmissionPortal,
    id: string,
    work: () => Promise<Answer>,
    usual: Disturbance = {},
  ): Promise<Answer> => {
    return callOver(line, { operation, id }, disturb?.({ operation, id }) ?? usual, work);
  };
  return {
    submit: async (request) => {
      const { submissionId, property, report } = request;
      const isRepeat = (await flawless.find(submissionId)) !== undefined;
      const usual = isRepeat ? {} : conductOnStreet(property.street, report.version).submitting;
      return await call("submit", submissionId, () => flawless.submit(request), usual);
    },
    find: (submissionId) => call("find", submissionId, () => flawless.find(submissionId)),
    overrideHardStops: (request) => {
      return call("overrideHardStops", request.submissionId, () => flawless.overrideHardStops(request));
    },
  };
}
