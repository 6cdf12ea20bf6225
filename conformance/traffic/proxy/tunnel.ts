import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { endToEnd, fieldsOf } from "./hop-by-hop.ts";
import type { LiveWatch } from "./live-watch.ts";
import { senderOf } from "./sender.ts";
import { hasBody, type Upstream } from "./upstream.ts";

/** Says where a connection that changes its protocol leads. */
export interface TunnelOptions {
  readonly upstream: Upstream;
  readonly live: LiveWatch;
}

/** Protocols that would speak for one connection only, and of whose offer a request can do without. */
const ofOneConnection = /^(?:h2c|http\/|tls\/)/i;

/**
 * Tells whether a request to change the protocol becomes a tunnel. Whoever does not want to change it passes over the
 * offer: Java offers HTTP/2 in every first request, and sends the request's body all the same.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8
 */
export function isForTunnel(request: IncomingMessage): boolean {
  return !hasBody(request) && !ofOneConnection.test(request.headers.upgrade?.trim() ?? "");
}

/**
 * Passes on a request to change the protocol, such as to WebSocket; once the server agrees, bytes go both ways and
 * nobody looks at them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8
 */
export function tunnel(
  request: IncomingMessage,
  { socket, head }: { readonly socket: Duplex; readonly head: Buffer },
  { upstream, live }: TunnelOptions,
): void {
  const { method = "GET", url = "/", rawHeaders } = request;
  const seen = live.open({
    ...{ method, url: upstream.urlOf(url), headers: fieldsOf(rawHeaders) },
    sender: senderOf(request),
  });
  seen.begin(new Uint8Array());
  const upgrade = request.headers.upgrade ?? "";
  const outgoing = upstream.open(request, {
    besides: [
      ["Connection", "Upgrade"],
      ["Upgrade", upgrade],
    ],
    isAlone: true,
  });
  const end = (answer: IncomingMessage) =>
    seen.end({ status: answer.statusCode ?? 0, headers: fieldsOf(answer.rawHeaders), body: undefined });
  socket.on("error", () => outgoing.destroy());
  socket.once("close", () => outgoing.destroy());
  outgoing.once("upgrade", (answer, upstreamSocket, upstreamHead) => {
    end(answer);
    const besides = ["Connection: Upgrade", `Upgrade: ${answer.headers.upgrade ?? upgrade}`];
    socket.write(headOf(answer, besides), "latin1");
    socket.write(upstreamHead);
    upstreamSocket.write(head);
    upstreamSocket.on("error", () => socket.destroy());
    upstreamSocket.once("close", () => socket.destroy());
    socket.once("close", () => upstreamSocket.destroy());
    upstreamSocket.pipe(socket).pipe(upstreamSocket);
  });
  outgoing.once("response", (answer) => {
    end(answer);
    socket.write(headOf(answer, ["Connection: close"]), "latin1");
    answer.pipe(socket);
    answer.once("close", () => socket.end());
  });
  outgoing.on("error", () => {
    seen.fail("No answer from the server.");
    socket.end("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  outgoing.end();
}

function headOf(answer: IncomingMessage, besides: readonly string[]): string {
  const fields = endToEnd(fieldsOf(answer.rawHeaders)).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`, ...fields, ...besides, "", ""].join(
    "\r\n",
  );
}
