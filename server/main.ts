import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, BlockList, isIP, type Socket } from "node:net";
import { dirname, join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createApp } from "./app.ts";
import { type Awaitable, andThen } from "./awaitable.ts";
import { secureRandom } from "./crypto/random.ts";
import { Refusal } from "./errors/refusal.ts";
import { UnknownProxyError } from "./errors/unknown-proxy-error.ts";
import { UnusableCertificateError } from "./errors/unusable-certificate-error.ts";
import { clientAddress, plainAddress } from "./http/client-address.ts";
import { endConnection } from "./http/end-connection.ts";
import { judgeForwarding } from "./http/judge-forwarding.ts";
import { judgeFraming } from "./http/judge-framing.ts";
import { refuseParsing } from "./http/refuse-parsing.ts";
import { requireTls } from "./http/require-tls.ts";
import { createTurns } from "./http/take-turns.ts";
import { sandboxServices } from "./outside/sandbox-services.ts";
import { limitHashing } from "./passwords/limit-hashing.ts";
import { createSweep } from "./pipeline/create-sweep.ts";
import { repeatByTimer } from "./repeat-by-timer.ts";
import { requireRanges } from "./require-ranges.ts";
import { openSandbox } from "./sandbox/open-sandbox.ts";
import { openSandboxClock } from "./sandbox/sandbox-clock.ts";
import { parserLimits, type RunningServer, type ServeOptions } from "./serve-options.ts";
import { defaultPolicy } from "./server-policy.ts";
import { argon2PasswordHasher } from "./store/argon2-password-hasher.ts";
import { identitiesFile } from "./store/identities-file.ts";
import { nodeCryptography } from "./store/node-cryptography.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

export type { RunningServer, ServeOptions } from "./serve-options.ts";

const defaultDatabase = join(".countersign", "sandbox.db");

/** How soon what is overdue is seen to while nobody asks, in milliseconds. */
const sweepEveryMs = 1000;

/**
 * Runs the reference server with a seeded sandbox, until it is closed.
 *
 * @throws the error of Node's `listen` where it cannot listen there; an error of
 *   `openStore` where it cannot use the database, `UnwritableIdentitiesError` where it cannot write down who may
 *   sign in, `PolicyRangeError` where a number of the policy cannot be kept; `PlainHttpError`,
 *   `UnusableCertificateError` or `UnknownProxyError` where its connections would not be safe.
 */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 3000, host = "127.0.0.1", db = defaultDatabase, memory = false, clock = Date.now } = options;
  const policy = { ...defaultPolicy, ...options.policy };
  requireRanges(policy);
  requireTls(host, options);
  // Listens first, so that a port in use leaves the database alone; requests wait until there is an app.
  const making = Promise.withResolvers<ReturnType<typeof createApp>>();
  making.promise.catch(() => {});
  let app: Awaitable<ReturnType<typeof createApp>> = making.promise;
  const fetch: AppFetch = (request, sender) => andThen(app, (made) => made.fetch(request, sender));
  const server = await listen(fetch, { ...options, port, host });
  let isReady = false;
  let store: Store | undefined;
  try {
    const opened = await openStore({ memory, databaseUrl: options.databaseUrl, db });
    store = opened.store;
    const url = urlOf(server, options.tls ? "https" : "http", host);
    const { hashesAtOnce: atOnce, hashesWaiting: waiting } = policy;
    const passwords = limitHashing(argon2PasswordHasher, { atOnce, waiting });
    const sandboxClock = await openSandboxClock(store, clock);
    const services = {
      store,
      clock: sandboxClock.now,
      random: secureRandom,
      passwords,
      crypto: nodeCryptography,
    };
    const file = join(dirname(db), "sandbox.json");
    const identities = await opened.whileAlone(() =>
      openSandbox(
        { ...services, passwords: argon2PasswordHasher, cryptography: nodeCryptography },
        { ...options, baseUrl: url, document: identitiesFile(file) },
      ),
    );
    const sandbox = { clock: sandboxClock, baseUrl: url, identities, rough: options.rough };
    const outside = sandboxServices(services);
    const sweep = createSweep({ ...services, ...outside, policy });
    app = createApp({ ...options, ...services, ...outside, sandbox, sweep, isReady: () => isReady });
    making.resolve(app);
    isReady = true;
    const { repeat = repeatByTimer } = options;
    // What fails here fails with the next request too, whose line in the log tells of it.
    const sweeping = repeat(async () => {
      // Another process on the same file may have set the clock ahead.
      await sandboxClock.follow();
      await sweep(services.clock());
    }, sweepEveryMs);
    const close = async (drainMs = 10_000): Promise<void> => {
      isReady = false;
      await sweeping.stop();
      await drain(server, drainMs);
      await services.store.close();
    };
    return { url, identitiesFile: file, identities, close };
  } catch (error) {
    making.reject(error);
    await drain(server, 0);
    await store?.close();
    throw error;
  }
}

/** What is known of a request's way here. */
interface Sender {
  readonly ip?: string | undefined;
  readonly refusal?: Refusal | undefined;
}

type AppFetch = (request: Request, sender: Sender) => Awaitable<Response>;

async function listen(
  fetch: AppFetch,
  { port, host, limits, tls, behindTls = false, forwardedBy = [], clock = Date.now, log }: ServeOptions,
): Promise<Server> {
  // With TLS of any kind others reach it, under whichever name they know it by.
  const isOwn = tls === undefined && !behindTls && forwardedBy.length === 0;
  const isProxy = matcherOf(forwardedBy);
  const { inTurn, lastAnswer } = createTurns<ServerResponse>();
  const answer = getRequestListener(
    (request, env) => {
      const incoming = env.incoming as IncomingMessage;
      const outgoing = env.outgoing as ServerResponse;
      const { socket } = incoming;
      const sender = senderOf(incoming, { isProxy, isOwn });
      return andThen(
        inTurn(socket, outgoing, () => fetch(request, sender)),
        (response) => {
          const isNetworkError = response === undefined || response.status === 0;
          if (!isNetworkError) return response;
          socket.resetAndDestroy();
          return RESPONSE_ALREADY_SENT;
        },
      );
    },
    {
      // A host or target that is no URL; the app answers it, so that it is logged and looks like all problems.
      errorHandler: () =>
        fetch(new Request("http://localhost/"), {
          refusal: new Refusal("request_malformed", { detail: "The request's target or Host is no URL." }),
        }),
    },
  );
  const parser = { ...parserLimits, ...limits };
  const server = tls ? createSecureServer({ ...parser, ...tls }, answer) : createServer(parser, answer);
  server.maxHeadersCount = 0;
  refuseUnparsed(server, lastAnswer, (code) => refuseParsing(code, { random: secureRandom, clock, log }));
  // An expectation that nobody knows may be left alone (RFC 9110 section 10.1.1); Node's own refusal is no problem.
  server.on("checkExpectation", answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, resolve);
  });
  return server;
}

/** Finds out where a request comes from, and whether it was framed as it should be. */
function senderOf(
  incoming: IncomingMessage,
  { isProxy, isOwn }: { readonly isProxy: (address: string) => boolean; readonly isOwn: boolean },
): Sender {
  const { socket, rawHeaders } = incoming;
  const peer = socket.remoteAddress && plainAddress(socket.remoteAddress);
  const refusal = judgeFraming(rawHeaders, isOwn);
  if (peer === undefined || !isProxy(peer)) return { ip: peer, refusal };
  // Node makes `headers` of a request when somebody first looks at it, which most requests need not pay for.
  const { headers } = incoming;
  const ip = clientAddress(peer, String(headers["x-forwarded-for"] ?? ""), isProxy);
  return { ip, refusal: refusal ?? judgeForwarding(headers) };
}

/** Answers what never became a request, unless an answer to an earlier one is under way on the same socket. */
function refuseUnparsed(
  server: Server,
  lastAnswer: (socket: Socket) => ServerResponse | undefined,
  refuse: (code: string | undefined) => string,
): void {
  // Nobody is led on to another host.
  server.on("connect", (_, socket) => endConnection(socket, refuse("CONNECT")));
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    const answer = lastAnswer(socket);
    const isUnderWay = answer?.headersSent === true && !answer.writableFinished;
    if (!socket.writable || error.code === "ECONNRESET" || isUnderWay) socket.destroy();
    else endConnection(socket, refuse(error.code));
  });
}

/** Waits for the requests in progress, then ends what is left. */
async function drain(server: Server, drainMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive falls idle after its last answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const last = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(idle);
  clearTimeout(last);
}

function urlOf(server: Server, scheme: string, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function createSecureServer(...[options, answer]: Parameters<typeof createTlsServer>): Server {
  try {
    return createTlsServer(options, answer);
  } catch (cause) {
    throw new UnusableCertificateError({ cause });
  }
}

/** Tells of addresses whether they are among those that are listed, or in a network that is. */
function matcherOf(addresses: readonly string[]): (address: string) => boolean {
  if (addresses.length === 0) return () => false;
  const list = new BlockList();
  for (const each of addresses) {
    const [address = "", bits] = each.split("/");
    const family = familyOf(address);
    const prefix = bits === undefined ? longest[family] : Number(bits);
    if (isIP(address) === 0 || !/^\d*$/.test(bits ?? "") || bits === "" || prefix > longest[family])
      throw new UnknownProxyError(each);
    list.addSubnet(address, prefix, family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

const longest = { ipv4: 32, ipv6: 128 };

function familyOf(address: string): keyof typeof longest {
  return address.includes(":") ? "ipv6" : "ipv4";
}
