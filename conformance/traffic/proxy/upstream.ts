import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { HeaderField } from "../../engine/exchange.ts";
import { announced, endToEnd, fieldsOf } from "./hop-by-hop.ts";

/** Sends requests on to the server behind a proxy. */
export interface Upstream {
  /** The URL there of what was asked for here. */
  readonly urlOf: (target: string) => string;
  /** Opens a request; its body, if any, is still to be written. */
  readonly open: (request: IncomingMessage, options?: OpenOptions) => ClientRequest;
  /** Makes a redirect to the server itself one to here, so that whoever follows it stays. */
  readonly homeward: (answer: readonly HeaderField[], request: IncomingMessage) => readonly HeaderField[];
  readonly close: () => void;
}

/** Says how a request is opened, where it is not as usual. */
interface OpenOptions {
  /** Fields to send besides, such as those of an upgrade. */
  readonly besides?: readonly HeaderField[];
  /** Whether it has a connection of its own, which another request has not used before. Default false. */
  readonly isAlone?: boolean;
}

/** Headers of a server are taken up to this size, in bytes: a proxy should not be the one that refuses them. */
export const mostHeaderBytes = 64 * 1024;

/** A connection at rest is kept no longer: many servers close theirs after 5 s, and a write would be lost with it. */
const restMs = 2_000;

/**
 * Creates the way to a server. Its connections are kept open and shared.
 *
 * @param scheme how the proxy itself is spoken to, as redirects to it have it
 */
export function createUpstream(base: URL, scheme: "http" | "https"): Upstream {
  const isSecure = base.protocol === "https:";
  const agent = new (isSecure ? HttpsAgent : HttpAgent)({
    ...{ keepAlive: true, scheduling: "lifo", timeout: restMs },
  });
  const send = isSecure ? httpsRequest : httpRequest;
  const prefix = base.pathname.replace(/\/$/, "");
  const pathOf = (target: string) => (target.startsWith("/") ? `${prefix}${target}` : target);
  const withoutPrefix = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  return {
    urlOf: (target) => `${base.origin}${target === "*" ? "/" : pathOf(target)}`,
    open: (request, { besides = [], isAlone = false } = {}) => {
      const { method = "GET", url = "/", httpVersion } = request;
      const isChunked = request.headers["transfer-encoding"] !== undefined;
      const others = fieldsOf(request.rawHeaders).filter(([name]) => !/^host$/i.test(name));
      const fields = announced(endToEnd(others), isChunked);
      const headers = [
        ["Host", base.host],
        ...fields,
        ...framingOf(request),
        // A gateway says that it stood in between: RFC 9110 section 7.6.3.
        ["Via", `${httpVersion} countersign`],
        ...besides,
      ].flat();
      const hostname = base.hostname.replace(/^\[(.*)\]$/, "$1");
      const { port } = base;
      return send({
        ...{ method, path: pathOf(url), headers },
        hostname,
        ...(port !== "" && { port }),
        // An address is no name of a server: RFC 6066 section 3.
        ...(isSecure && { servername: isIP(hostname) === 0 ? hostname : "" }),
        agent: isAlone ? false : agent,
        maxHeaderSize: mostHeaderBytes,
      });
    },
    homeward: (answer, { headers }) =>
      answer.map(([name, value]): HeaderField => {
        const target = /^location$/i.test(name) ? URL.parse(value) : null;
        return target?.origin === base.origin && headers.host !== undefined && value.startsWith(base.protocol)
          ? [name, `${scheme}://${headers.host}${withoutPrefix(target.href.slice(base.origin.length))}`]
          : [name, value];
      }),
    close: () => agent.destroy(),
  };
}

/** Tells whether a body follows the head of a request (RFC 9112 section 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Says how the body is delimited on the next connection; a declared length goes on as it is. */
function framingOf({ headers, method }: IncomingMessage): readonly HeaderField[] {
  if (headers["transfer-encoding"] !== undefined) return [["Transfer-Encoding", "chunked"]];
  const isSilent = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"].includes(method ?? "");
  return headers["content-length"] !== undefined || isSilent ? [] : [["Content-Length", "0"]];
}
