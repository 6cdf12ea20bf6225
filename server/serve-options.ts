import type { Clock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { RequestLog } from "./http/request-log.ts";
import type { TlsOptions } from "./http/require-tls.ts";
import type { Repeat } from "./repeat-by-timer.ts";
import type { SandboxSeed } from "./sandbox/fill-sandbox.ts";
import type { Identity } from "./sandbox/identities.ts";
import type { ServerPolicy } from "./server-policy.ts";

/** How the reference server is run. */
export interface ServeOptions extends SandboxSeed, TlsOptions {
  /** Default 3000; 0 takes a free one. */
  readonly port?: number;
  /** Default 127.0.0.1. Any other than this machine's own needs `tls` or `behindTls`. */
  readonly host?: string;
  /**
   * Addresses and networks, such as `10.0.0.7` or `fd00::/8`, of the proxies in front of the server, whose
   * X-Forwarded-For and X-Forwarded-Proto are believed; default none.
   */
  readonly forwardedBy?: readonly string[];
  /** The database file; default `.countersign/sandbox.db`. The identities stand beside it, in `sandbox.json`. */
  readonly db?: string;
  /**
   * A PostgreSQL database instead, such as `postgres://user@127.0.0.1:5432/orders`, which any number of servers
   * share. The identities stand where they would with `db`.
   */
  readonly databaseUrl?: string;
  /** Keeps everything in memory instead, and forgets it with the process. */
  readonly memory?: boolean;
  readonly clock?: Clock;
  /** Lets the server see to what is overdue while nobody asks; default: by a timer, every second. */
  readonly repeat?: Repeat;
  readonly policy?: Partial<ServerPolicy>;
  readonly log?: RequestLog;
  readonly faults?: Faults;
  /** Renders the whole reference, once, when somebody first asks for `/docs`; default: a shorter page stays there. */
  readonly docsPage?: () => Promise<string>;
  /** Turns rough mode on, with this seed: the server misbehaves as any server may. Default off. */
  readonly rough?: number;
  /** How patient the HTTP parser is; see {@link parserLimits} for the defaults. */
  readonly limits?: Partial<typeof parserLimits>;
}

/** A reference server that listens. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:3000`; `https:` where the server speaks TLS itself. */
  readonly url: string;
  /** The file with the identities, as it was named. */
  readonly identitiesFile: string;
  readonly identities: readonly Identity[];
  /**
   * Stops taking requests, waits for those in progress, and closes the store.
   *
   * @param drainMs how long to wait for them; default 10 seconds.
   */
  readonly close: (drainMs?: number) => Promise<void>;
}

/**
 * Limits of the HTTP parser: slow senders hold a connection for seconds, not minutes. Header fields beyond the
 * number are counted by ourselves, since Node would drop them without a word.
 */
export const parserLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 8 * 1024,
  insecureHTTPParser: false,
  // Node's own answer to a request without Host is no problem document; the adapter refuses it for us.
  requireHostHeader: false,
};
