import type { Services } from "../services.ts";
import type { RequestJournal } from "./request-journal.ts";
import type { SandboxControls } from "./sandbox-controls.ts";

/** What the operations below `/sandbox` stand on. */
export interface StageServices extends Services {
  readonly controls: SandboxControls;
  readonly journal: RequestJournal;
}
