import type { Adapter, OpenAdapter } from "../adapter.ts";
import type { Answer, Command } from "../adapter-protocol.ts";
import type { ClientContract } from "../client-contract.ts";
import { replayClassOf } from "../replay-class.ts";
import { CallFailure } from "./call-failure.ts";
import { writeCritically } from "./sample-critical-write.ts";
import { createSampleSession } from "./sample-session.ts";
import { type SampleRequest, type SampleResponse, sendSample } from "./sample-wire.ts";
import { honestSwitches, type SampleClientSwitches } from "./switches.ts";

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
      hello: { name: "sample client", version: "1" },
      ask: (command) => {
        lastId += 1;
        return { id: lastId, answer: client(command).catch(answerTo) };
      },
      stderr: () => "",
      close: async () => {},
    };
    return adapter;
  };
}

function answerTo(error: unknown): Answer {
  if (error instanceof CallFailure) return { error: error.message, kind: error.kind };
  return { error: String(error), kind: "other" };
}

function createSampleClient(
  { contract, wrongs, fetch = globalThis.fetch }: SampleClientOptions,
  baseUrl: string,
): (command: Command) => Promise<Answer> {
  const switches = { ...honestSwitches, ...wrongs };
  const { accept } = switches;
  const operationsCalled = new Set<string>();
  const session = createSampleSession({
    contract,
    switches,
    post: (operationId, body) => {
      const { method = "POST", path = "" } = contract.operation(operationId) ?? {};
      return sendSample(baseUrl, { operationId, method, url: path, body }, { accept, fetch });
    },
  });

  /** Sends a request once, and says with which token. */
  const send = async (
    request: SampleRequest,
  ): Promise<SampleResponse & { readonly token: string | undefined }> => {
    const isSecured = contract.operation(request.operationId)?.security.isRequired ?? true;
    const token = isSecured || switches.sendsBearerToOpenOperations ? await session.token() : undefined;
    if (isSecured && token === undefined && !switches.callsWithoutSession) {
      throw new CallFailure("signed-out", "There is no session.");
    }
    operationsCalled.add(request.operationId);
    const isSent = operationsCalled.size <= switches.bearerForOperations;
    return {
      ...(await sendSample(baseUrl, request, { accept, fetch, token: isSent ? token : undefined })),
      token,
    };
  };

  const replay = async (
    request: SampleRequest,
    refused: string | undefined,
    refreshes = 1,
  ): Promise<SampleResponse> => {
    try {
      await session.replace(refused);
    } catch (error) {
      const isPassing = error instanceof CallFailure && error.kind === "refresh-failed";
      if (isPassing && switches.replaysWithoutRefresh)
        await sendSample(baseUrl, request, { accept, fetch, token: refused });
      throw error;
    }
    const again = await send(request);
    return again.status === 401 && refreshes < switches.refreshesPerRead
      ? replay(request, again.token, refreshes + 1)
      : again;
  };

  const call = async (request: SampleRequest): Promise<Answer> => {
    const operation = contract.operation(request.operationId);
    const replayClass = operation ? replayClassOf(operation) : "guarded";
    if (operation && replayClass === "p0") {
      if (switches.refreshesBeforeCriticalWrites) await session.replace(await session.token());
      let last: string | undefined;
      return writeCritically({
        contract,
        switches,
        operation,
        request,
        send: async (one) => {
          const answer = await send(one);
          last = answer.token;
          return answer;
        },
        refresh: async () => void (await session.replace(last)),
      });
    }
    const first = await send(request);
    const { status, body } = first;
    if (status === 403 && switches.refreshesOnForbidden) await session.replace(first.token);
    if (status !== 401 || !operation?.security.isRequired) return { status, body };
    if (replayClass === "guarded" && !switches.replaysGuardedWrites) {
      await session.replace(first.token);
      throw new CallFailure("not-replayed", "The write was refused; the session is fresh again.");
    }
    if (replayClass !== "guarded" && !switches.replaysReads) {
      await session.replace(first.token);
      return { status, body };
    }
    const again = await replay(request, first.token);
    return { status: again.status, body: again.body };
  };

  return async (command) => {
    if (command.do === "session") {
      session.start({ ...command, expiresInSeconds: command.expiresIn });
      return { ok: true };
    }
    if (command.do === "call") return call(command);
    if (command.do === "signIn") {
      const status = await session.signIn(command.username, command.password);
      if (status === 200) return { ok: true };
      throw new CallFailure("other", `The sign-in was answered with ${status}.`);
    }
    return { unsupported: true };
  };
}
