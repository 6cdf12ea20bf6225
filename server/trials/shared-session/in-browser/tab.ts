/** What a page of ours runs: one session over what the tabs share, and calls that a test asks for. */
import {
  type Client,
  type Credentials,
  createClient,
  createSession,
  indexedDbStore,
  type Session,
  webLock,
  webStore,
} from "../../../../src/client/index.ts";
import type { paths } from "../../../../src/contract/index.ts";
import { readHeaders } from "./read-headers.ts";
import { playWireScenario } from "./wire-scenario.ts";

/** What a tab is opened with. */
export interface TabOptions {
  readonly baseUrl: string;
  readonly clientId: string;
  /** `database`: IndexedDB and a web lock. `storage`: localStorage and a web lock. */
  readonly keepIn: "database" | "storage";
}

let session: Session;
let client: Client<paths>;
let path: { readonly clientId: string };
let signedOut = 0;

async function read(): Promise<unknown> {
  try {
    return (await client.GET("/api/clients/{clientId}/orders", { params: { path } })).status;
  } catch (error) {
    return String(error);
  }
}

const opened = {
  open({ baseUrl, clientId, keepIn }: TabOptions): void {
    const store = keepIn === "database" ? indexedDbStore() : webStore();
    session = createSession({ baseUrl, store, lock: webLock(), lockTimeoutMs: 0 });
    session.on("signedOut", () => signedOut++);
    client = createClient({ session });
    path = { clientId };
  },
  signIn: (credentials: Credentials) => session.signIn(credentials),
  signOut: () => session.signOut(),
  /** Reads a list ten times at once, and says how that went. */
  async go(): Promise<{ answers: unknown[]; signedOut: number }> {
    const answers = await Promise.all(Array.from({ length: 10 }, read));
    return { answers: [...new Set(answers)], signedOut };
  },
  token: () => session.token(),
  signedOutTimes: () => signedOut,
  playWireScenario,
  readHeaders,
};

declare global {
  /** What a test finds in a page. */
  var tab: typeof opened;
}

globalThis.tab = opened;
