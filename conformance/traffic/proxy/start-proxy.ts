import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Duplex } from "node:stream";
import { forward } from "./forward.ts";
import type { LiveWatch } from "./live-watch.ts";
import { answerProblem } from "./problem.ts";
import { isForTunnel, tunnel } from "./tunnel.ts";
import { createUpstream, mostHeaderBytes } from "./upstream.ts";

/** Says what a proxy stands in front of, and where. */
export interface ProxyOptions {
  /** The base URL of the server behind it. */
  readonly target: URL;
  readonly live: LiveWatch;
  readonly host: string;
  /** 0 finds a free one. */
  readonly port: number;
  /** Speaks TLS itself, with this certificate chain and key in PEM. Default: plain HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** How clients speak to it, where something in front speaks TLS. Default: as it does itself. */
  readonly scheme?: "http" | "https";
  /** Whether answers say in a header what was found. Default false. */
  readonly annotates?: boolean;
  /** Tells whether a request that names this host is answered. Default: any is. */
  readonly isOwnHost?: (host: string) => boolean;
}

/** A proxy that runs. */
export interface RunningProxy {
  /** Where it listens, without a slash at its end. */
  readonly url: string;
  /** Takes no new request, lets those under way finish for a moment, and ends. */
  readonly close: () => Promise<void>;
}

/** So long those under way may take when a proxy is closed, in milliseconds. */
const graceMs = 2_000;

/**
 * Starts a reverse proxy that judges what passes.
 *
 * @throws Error of the system where it cannot listen there, or of TLS where the certificate and its key do not go
 *   together
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { target, live, host, port, tls, annotates = false, isOwnHost = () => true } = options;
  const { scheme = tls ? "https" : "http" } = options;
  const upstream = createUpstream(target, scheme);
  const tunnels = new Set<Duplex>();
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(request, isOwnHost);
    if (refusal !== undefined) return answerProblem(response, 421, refusal);
    forward(request, response, { upstream, live, annotates });
  };
  const settings = {
    maxHeaderSize: mostHeaderBytes,
    requestTimeout: 0,
    keepAliveTimeout: 65_000,
    shouldUpgradeCallback: isForTunnel,
  };
  const server = tls ? createTlsServer({ ...settings, ...tls }) : createServer(settings);
  // What is expected, and whether a body is wanted, is for the server behind to say.
  for (const event of ["request", "checkContinue", "checkExpectation"]) server.on(event, handle);
  server.on("upgrade", (request, socket, head) => {
    tunnels.add(socket);
    socket.once("close", () => tunnels.delete(socket));
    // Node takes its own listeners off a connection that it hands over.
    socket.on("error", () => socket.destroy());
    if (refusalOf(request, isOwnHost) !== undefined) socket.end("HTTP/1.1 421 Misdirected Request\r\n\r\n");
    else tunnel(request, { socket, head }, { upstream, live });
  });
  server.on("connect", (_request, socket: Duplex) => {
    const sentence = "This is a reverse proxy for one server: send requests to it, not through it.\n";
    const head = ["HTTP/1.1 405 Method Not Allowed", "Content-Type: text/plain", "Connection: close"];
    socket.on("error", () => {});
    socket.end([...head, `Content-Length: ${sentence.length}`, "", sentence].join("\r\n"));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, resolve);
  });
  return {
    url: `${tls ? "https" : "http"}://${addressOf(server, host)}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      for (const socket of tunnels) socket.destroy();
      const timer = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
      upstream.close();
    },
  };
}

/** Says why a request is none for this proxy; nothing where it is. */
function refusalOf(
  { url = "/", headers }: IncomingMessage,
  isOwnHost: (host: string) => boolean,
): string | undefined {
  if (!url.startsWith("/") && url !== "*") {
    return "This is a reverse proxy for one server: send requests to it, not through it.";
  }
  // Browsers always name a host, and of others there is nothing to fear.
  return headers.host === undefined || isOwnHost(headers.host)
    ? undefined
    : "This proxy is for its own machine: use localhost or 127.0.0.1.";
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
