import type { BaseUrl } from "./base-url.ts";
import type { ServerClock } from "./server-clock.ts";
import type { EventHub } from "./session-events.ts";
import type { SessionSettings } from "./session-options.ts";

/** What all parts of one session share. */
export interface Parts extends SessionSettings {
  readonly base: BaseUrl;
  readonly clock: ServerClock;
  readonly emit: EventHub["emit"];
}
