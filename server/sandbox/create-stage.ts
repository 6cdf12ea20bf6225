import type { OperationId } from "../../src/contract/index.ts";
import { andThen } from "../awaitable.ts";
import type { RequestWatch } from "../http/request-watch.ts";
import type { RunOperation } from "../pipeline/run-operation.ts";
import type { Services } from "../services.ts";
import { rehearse } from "./rehearse.ts";
import { RequestJournal } from "./request-journal.ts";
import { createRoughMode } from "./rough-mode.ts";
import type { SandboxControls } from "./sandbox-controls.ts";
import { secretNames } from "./secret-members.ts";
import { sleepByTimer } from "./sleep.ts";
import type { StageServices } from "./stage-services.ts";
import { createWatch } from "./watch.ts";

/** What makes a sandbox of an app. */
export interface Stage {
  /** What the operations below `/sandbox` stand on. */
  readonly services: StageServices;
  /** Watches the requests of the operations. */
  readonly watch: RequestWatch;
  /** Puts an operation on stage: its requests may go wrong as they wish to. */
  readonly stage: (operationId: OperationId, run: RunOperation) => RunOperation;
}

/** Creates the stage of a sandbox. */
export function createStage(services: Services, controls: SandboxControls): Stage {
  const journal = new RequestJournal();
  const { sleep = sleepByTimer, rough } = controls;
  const roughMode = rough === undefined ? undefined : createRoughMode(rough, services.policy);
  let names: ReadonlySet<string> | undefined;
  const readNames = async () => {
    names ??= secretNames((await import("../../src/contract/document.ts")).document);
    return names;
  };
  return {
    services: { ...services, controls, journal },
    watch: createWatch(journal, () => names ?? readNames()),
    stage: (operationId, run) => {
      const staged = rehearse(operationId, run, { services, sleep, rough: roughMode });
      // It is asked at every request, and nobody but this process changes what is not shared.
      if (!services.store.isShared) return staged;
      return (incoming, trace) => andThen(controls.clock.follow(), () => staged(incoming, trace));
    },
  };
}
