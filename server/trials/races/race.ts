import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Random } from "../../crypto/random.ts";
import { drawBelow } from "../../sandbox/draws.ts";

/** A request that takes part in a race. */
export interface Racer {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** What a racer was answered. */
export interface Finish {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How late a racer may set out after the start, in milliseconds. */
const latestMs = 3;

/**
 * Lets requests meet: each on a connection of its own, all of it sent but the last byte, and that byte when all are so
 * far, in an order and with delays that are drawn. A request with a body is under way by then, as its sender's token was
 * looked at; one without has not begun.
 *
 * @returns what each was answered, in the order of the racers.
 */
export async function race(url: string, racers: readonly Racer[], random: Random): Promise<Finish[]> {
  const { hostname, port, host } = new URL(url);
  const starters = await Promise.all(
    racers.map(async (racer) => {
      const bytes = Buffer.from(written(racer, host));
      const socket = connect(Number(port), hostname).setNoDelay();
      await once(socket, "connect");
      await new Promise((sent) => socket.write(bytes.subarray(0, -1), sent));
      return { socket, lastByte: bytes.subarray(-1), delayMs: drawBelow(latestMs * 10 + 1, random) / 10 };
    }),
  );
  return await Promise.all(
    starters.map(async ({ socket, lastByte, delayMs }) => {
      await new Promise((start) => setTimeout(start, delayMs));
      socket.write(lastByte);
      return await finish(socket);
    }),
  );
}

function written({ method, path, headers, body }: Racer, host: string): string {
  const text = body === undefined ? "" : JSON.stringify(body);
  const content = text && {
    "Content-Type": "application/json",
    "Content-Length": String(Buffer.byteLength(text)),
  };
  const all = Object.entries({ Host: host, Connection: "close", ...headers, ...(content || {}) });
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${text}`;
}

async function finish(socket: Socket): Promise<Finish> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [line = "", ...lines] = head.split("\r\n");
  const headers = lines.map((each) => {
    const colon = each.indexOf(":");
    return [each.slice(0, colon).toLowerCase(), each.slice(colon + 1).trim()] as const;
  });
  const content = rest.join("\r\n\r\n");
  // Whether it came in chunks or not, an answer is one object.
  const json = content.slice(content.indexOf("{"), content.lastIndexOf("}") + 1);
  return {
    status: Number(line.split(" ")[1]),
    headers: new Map(headers),
    body: json === "" ? {} : JSON.parse(json),
  };
}
