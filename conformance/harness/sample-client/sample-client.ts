import type { Adapter, OpenAdapter } from "../adapter.ts";
import type { Answer, Command } from "../adapter-protocol.ts";
import type { ClientContract } from "../client-contract.ts";
import { CallFailure } from "./call-failure.ts";
import { honestSwitches } from "./honest-switches.ts";
import { createSampleCalls } from "./sample-calls.ts";
import { createSampleSession, type SampleSession } from "./sample-session.ts";
import { openSampleStore, type SampleStore, viewOf } from "./sample-store.ts";
import { sendSample } from "./sample-wire.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Says how the sample client differs from the honest one. */
export interface SampleClientOptions {
  readonly contract: ClientContract;
  /** The switches that differ from the honest setting. Default none. */
  readonly wrongs?: Partial<SampleClientSwitches>;
  /** What it sends with. Default the platform's. */
  readonly fetch?: typeof fetch;
}

/** Opens a deliberately simple client inside this process: what the client rules are tested with. */
export function openSampleClient(options: SampleClientOptions): OpenAdapter {
  return async ({ baseUrl }) => {
    const client = createSampleClient(options, baseUrl);
    let lastId = 0;
    const adapter: Adapter = {
      hello: { name: "sample client", version: "1", knows: ["client", "store"] },
      ask: (command) => {
        lastId += 1;
        return { id: lastId, answer: client(command, lastId).catch(answerTo) };
      },
      stderr: () => "",
      close: async () => {},
    };
    return adapter;
  };
}

function answerTo(error: unknown): Answer {
  if (error instanceof CallFailure) return { error: error.message, kind: error.kind };
  const isAborted = error instanceof DOMException && error.name === "AbortError";
  return { error: String(error), kind: isAborted ? "aborted" : "other" };
}

/** Holds one instance of the client. */
interface SampleInstance {
  readonly session: SampleSession;
  readonly call: ReturnType<typeof createSampleCalls>;
}

function createSampleClient(
  options: SampleClientOptions,
  baseUrl: string,
): (command: Command, id: number) => Promise<Answer> {
  const switches = { ...honestSwitches, ...options.wrongs };
  const aborts = new Map<number, AbortController>();
  const stores = new Map<string, SampleStore>();
  const instances = new Map<string, SampleInstance>();

  const instanceFor = ({ client = "a", ...line }: Command): SampleInstance => {
    const name = switches.hasOneSessionForAll ? "a" : client;
    const known = instances.get(name);
    if (known) return known;
    const storeName = ("store" in line ? line.store : undefined) ?? `of ${name}`;
    const store = stores.get(storeName) ?? openSampleStore();
    stores.set(storeName, store);
    const made = createInstance(options, baseUrl, viewOf(store, switches));
    instances.set(name, made);
    return made;
  };

  return async (command, id) => {
    const { session, call } = instanceFor(command);
    if (command.do === "session") {
      session.start({ ...command, expiresInSeconds: command.expiresIn });
      return { ok: true };
    }
    if (command.do === "call") {
      const abort = new AbortController();
      aborts.set(id, abort);
      return call({ ...command, signal: abort.signal });
    }
    if (command.do === "signIn") {
      const status = await session.signIn(command.username, command.password);
      if (status === 200) return { ok: true };
      throw new CallFailure("other", `The sign-in was answered with ${status}.`);
    }
    if (command.do === "signOut") await session.signOut();
    if (command.do === "abort") aborts.get(command.of)?.abort();
    return { ok: true };
  };
}

function createInstance(
  { contract, wrongs, fetch = globalThis.fetch }: SampleClientOptions,
  baseUrl: string,
  store: SampleStore,
): SampleInstance {
  const switches = { ...honestSwitches, ...wrongs };
  const wire = { accept: switches.accept, switches, fetch };
  const session = createSampleSession({
    contract,
    switches,
    store,
    post: (operationId, body, { token, signal } = {}) => {
      const { method = "POST", path = "" } = contract.operation(operationId) ?? {};
      const query = switches.putsTokensIntoUrls ? `?trace=${Object.values(Object(body)).at(-1)}` : "";
      return sendSample(
        baseUrl,
        { operationId, method, url: `${path}${query}`, body, ...(signal && { signal }) },
        { ...wire, token },
      );
    },
  });
  return { session, call: createSampleCalls({ baseUrl, contract, switches, session, wire }) };
}
