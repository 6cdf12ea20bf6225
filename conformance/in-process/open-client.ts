import type { Adapter, OpenAdapter } from "../harness/adapter.ts";
import type { Answer, Command } from "../harness/adapter-protocol.ts";
import type { ClientEnvironment, ClientFactory, DrivenClient, GivenCall } from "./driven-client.ts";

/** Says whom to open. */
export interface OpenClientOptions {
  readonly factory: ClientFactory;
  readonly fetch: typeof fetch;
  /** What the notes call it. */
  readonly hello: Adapter["hello"];
}

/** A client that does not close is not waited for longer than this. In milliseconds. */
const closeWithinMs = 1_000;

/** Opens a client inside this process: what an adapter does with lines is done with method calls. */
export function openClientInProcess({ factory, fetch, hello }: OpenClientOptions): OpenAdapter {
  return async ({ baseUrl, contractUrl }) => {
    const stores = new Map<string, Map<string, string>>();
    const instances = new Map<string, Promise<DrivenClient>>();
    const aborts = new Map<number, AbortController>();
    let lastId = 0;

    const instanceFor = ({ client = "a", ...line }: Command): Promise<DrivenClient> => {
      const known = instances.get(client);
      if (known) return known;
      const name = ("store" in line ? line.store : undefined) ?? `of ${client}`;
      const store = stores.get(name) ?? new Map<string, string>();
      stores.set(name, store);
      const environment: ClientEnvironment = { baseUrl, contractUrl, store, fetch };
      const made = Promise.resolve(environment).then(factory);
      instances.set(client, made);
      return made;
    };

    const act = async (id: number, command: Command): Promise<Answer> => {
      if (command.do === "abort") {
        aborts.get(command.of)?.abort();
        return { ok: true };
      }
      const abort = new AbortController();
      aborts.set(id, abort);
      const client = await instanceFor(command);
      try {
        return (await drive(client, command, abort.signal)) ?? { unsupported: true };
      } catch (error) {
        const kind = client.kindOf?.(error) ?? (abort.signal.aborted ? "aborted" : undefined);
        return { error: String(error), ...(kind && { kind }) };
      }
    };

    return {
      hello: { ...hello, knows: ["client", "store"] },
      ask: (command) => {
        lastId += 1;
        const answer = act(lastId, command).catch((error: unknown): Answer => ({ error: String(error) }));
        return { id: lastId, answer };
      },
      stderr: () => "",
      close: async () => {
        const closing = [...instances.values()].map(async (client) => (await client).close?.());
        const limit = new Promise((resolve) => setTimeout(resolve, closeWithinMs).unref());
        await Promise.race([Promise.allSettled(closing), limit]);
      },
    };
  };
}

/** Has a client do what a command says; gives nothing where it cannot. */
async function drive(
  client: DrivenClient,
  command: Command,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  switch (command.do) {
    case "session": {
      if (!client.session || (command.store !== undefined && !client.sharesStore)) return undefined;
      const { accessToken, refreshToken, expiresIn } = command;
      await client.session({ accessToken, refreshToken, expiresInSeconds: expiresIn });
      return { ok: true };
    }
    case "call": {
      const result = await client.call(givenCall(command, signal));
      // An answer has come when its body has, and one that is cut off has not.
      if (result instanceof Response && !result.bodyUsed) await result.arrayBuffer();
      const { status } = result;
      const outcome = "outcome" in result ? result.outcome : undefined;
      return { status, ...(outcome && { outcome }) };
    }
    case "signIn": {
      if (!client.signIn) return undefined;
      const { username, password } = command;
      const result = await client.signIn({ username, password });
      return result ? { status: result.status } : { ok: true };
    }
    case "signOut":
      if (!client.signOut) return undefined;
      await client.signOut();
      return { ok: true };
    default:
      return undefined;
  }
}

function givenCall(command: Extract<Command, { readonly do: "call" }>, signal: AbortSignal): GivenCall {
  const { operationId, method, url, headers, body: json, bodyBase64 } = command;
  const call = { operationId, method, url, headers, signal };
  if (bodyBase64 !== undefined) return { ...call, body: Uint8Array.from(Buffer.from(bodyBase64, "base64")) };
  if (json === undefined) return call;
  return {
    ...call,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(json),
    json,
  };
}
