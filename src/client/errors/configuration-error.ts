import { CountersignError } from "./countersign-error.ts";

/** The client was put together or called in a way that cannot work; nothing was sent. */
export class ConfigurationError extends CountersignError {
  readonly code = "configuration";
}
