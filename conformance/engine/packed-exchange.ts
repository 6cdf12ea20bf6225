import { Buffer } from "node:buffer";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Exchange, HeaderField, ReceivedResponse, SentRequest } from "./exchange.ts";

/** Packs exchanges that are seldom looked at, so that a long run needs little memory for each. */
export type Pack = (exchanges: readonly Exchange[]) => readonly Exchange[];

/**
 * Creates a packer. What it packs reads as before: it is unpacked when its request or its response is asked for,
 * together with what was packed with it, and the latest of them are kept at hand. One that got no answer stays as it
 * is.
 */
export function createPack(): Pack {
  const hand: Hand = {};
  return (exchanges) => {
    const written = exchanges.map(({ request, response }) =>
      response ? write(request, response) : new Uint8Array(0),
    );
    // What lies side by side is much alike, which is what makes it small.
    const plain = Buffer.concat(written);
    const deflated = copyOf(deflateRawSync(plain, { level: 3 }));
    const block: Block = { deflated, length: plain.length, hand };
    let to = 0;
    return exchanges.map((exchange, index) => {
      const from = to;
      to += written[index]?.length ?? 0;
      return exchange.response ? new PackedExchange(exchange, { block, from, to }) : exchange;
    });
  };
}

/** Copies bytes, since zlib gives them as the beginning of a much larger piece of memory. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** Holds exchanges that were packed together. */
interface Block {
  readonly deflated: Uint8Array;
  /** How long it is once it is unpacked, in bytes. */
  readonly length: number;
  readonly hand: Hand;
}

/** Says where in its block an exchange stands, once that is unpacked. */
interface Place {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** Holds what was unpacked last. */
interface Hand {
  opened?: { readonly block: Block; readonly plain: Uint8Array };
  latest?: { readonly of: PackedExchange } & Contents;
}

interface Contents {
  readonly request: SentRequest;
  readonly response: ReceivedResponse;
}

class PackedExchange implements Exchange {
  readonly number: number;
  readonly operationId?: string;
  readonly keyword?: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly #place: Place;

  constructor({ number, operationId, keyword, startedAtMs, endedAtMs }: Exchange, place: Place) {
    this.number = number;
    this.startedAtMs = startedAtMs;
    this.endedAtMs = endedAtMs;
    if (operationId !== undefined) this.operationId = operationId;
    if (keyword !== undefined) this.keyword = keyword;
    this.#place = place;
  }

  get request(): SentRequest {
    return this.#open().request;
  }

  get response(): ReceivedResponse {
    return this.#open().response;
  }

  #open(): Contents {
    const { block, from, to } = this.#place;
    const { hand } = block;
    if (hand.latest?.of === this) return hand.latest;
    if (hand.opened?.block !== block) hand.opened = { block, plain: inflated(block) };
    hand.latest = { of: this, ...read(hand.opened.plain.subarray(from, to)) };
    return hand.latest;
  }
}

/** Unpacks a block into one piece of memory of its size. */
function inflated({ deflated, length }: Block): Uint8Array {
  return inflateRawSync(deflated, { chunkSize: Math.max(64, length + 1) });
}

/** What of an exchange is text; its bodies follow as they are. */
interface Head {
  readonly method: string;
  readonly url: string;
  readonly sent: readonly HeaderField[];
  readonly status: number;
  readonly received: readonly HeaderField[];
  /** The length of the request's body; absent where it has none. */
  readonly length?: number;
}

function write({ method, url, headers, body }: SentRequest, response: ReceivedResponse): Uint8Array {
  const head: Head = {
    ...{ method, url, sent: headers, status: response.status, received: response.headers },
    ...(body && { length: body.length }),
  };
  // JSON escapes line breaks, so that the first one ends it.
  const text = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  return Buffer.concat([text, body ?? new Uint8Array(0), response.body]);
}

function read({ buffer, byteOffset, byteLength }: Uint8Array): Contents {
  const plain = new Uint8Array(buffer, byteOffset, byteLength);
  const end = plain.indexOf(10);
  const head: Head = JSON.parse(new TextDecoder().decode(plain.subarray(0, end)));
  const { method, url, sent, status, received, length } = head;
  const bodies = plain.subarray(end + 1);
  return {
    request: {
      method,
      url,
      headers: sent,
      ...(length !== undefined && { body: bodies.subarray(0, length) }),
    },
    response: { status, headers: received, body: bodies.subarray(length ?? 0) },
  };
}
