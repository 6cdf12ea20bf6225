import { type HeaderField, headerOf } from "../../engine/exchange.ts";
import { createJournal, type Journal } from "../../engine/journal.ts";
import type { Call } from "../call.ts";
import type { RecordedExchange } from "../recording.ts";
import type { TrafficRule } from "../traffic-rule.ts";
import { type TrafficWatch, type TrafficWatchOptions, watchTraffic } from "../watch-traffic.ts";
import { decodeBody } from "./decode-body.ts";

/** How much of what has passed is kept for reports and for rules to look back at; the oldest goes first. */
interface LiveBounds {
  readonly exchanges: number;
  readonly bytes: number;
}

/** What is kept where nothing else is said. */
const usualBounds: LiveBounds = { exchanges: 5_000, bytes: 64 * 1024 * 1024 };

/** Says what live traffic is held to. */
export interface LiveWatchOptions extends Omit<TrafficWatchOptions, "resolutionMs"> {
  /** Default: 5000 exchanges and 64 MB. */
  readonly bounds?: LiveBounds;
  /** Tells the time in milliseconds since the epoch. Default: this machine's clock, as exact as it is. */
  readonly nowMs?: () => number;
}

/** So many errors of the judging are told. */
const mostErrors = 10;

/** What an exchange weighs beside its bodies. In bytes. */
const weightOfHead = 1_024;

/** Holds traffic to rules while it passes, and keeps the latest of it. */
export interface LiveWatch {
  /** Notes a request whose head has come. */
  readonly open: (request: OpenedRequest) => LiveExchange;
  readonly watch: TrafficWatch;
  /** Gives what was kept, in the order of the requests. */
  readonly journal: () => Journal;
  readonly exchanges: () => readonly RecordedExchange[];
  /** How many exchanges are no longer kept. */
  readonly dropped: () => number;
  /** What the judging stopped on, which passing on never does. */
  readonly errors: () => readonly string[];
}

/** Describes a request whose head has come. */
export interface OpenedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HeaderField[];
  readonly sender: string;
}

/** Describes a complete answer; its body is absent where it was longer than is kept. */
export interface LiveAnswer {
  readonly status: number;
  readonly headers: readonly HeaderField[];
  readonly body: Uint8Array | undefined;
}

/** Follows one exchange; each of its steps counts once, and what comes after the end counts no more. */
export interface LiveExchange {
  /** The request is complete, as far as it will be; the body is absent where it was longer than is kept. */
  readonly begin: (body: Uint8Array | undefined) => void;
  readonly end: (answer: LiveAnswer) => void;
  /** No complete answer came: one sentence says why. */
  readonly fail: (failure: string) => void;
  /** The rules that it has broken so far. */
  readonly broken: () => readonly TrafficRule[];
}

/** Creates a watch that keeps no more than a bounded past, however long it watches. */
export function watchLive(options: LiveWatchOptions): LiveWatch {
  const { bounds = usualBounds, nowMs = () => performance.timeOrigin + performance.now() } = options;
  const broken = new Map<number, TrafficRule[]>();
  const watch = watchTraffic({
    ...options,
    resolutionMs: 0,
    onBreach: (found) => {
      const { exchange } = found.breach;
      if (exchange) broken.get(exchange.number)?.push(found.rule);
      options.onBreach?.(found);
    },
  });
  const kept: { readonly call: Call; readonly weight: number }[] = [];
  let [opened, weight, dropped] = [0, 0, 0];
  const errors = new Set<string>();

  /** Whatever is wrong with the judging, what passes has to pass. */
  const judging = (judge: () => void) => {
    try {
      judge();
    } catch (error) {
      if (errors.size < mostErrors) errors.add(error instanceof Error ? error.message : String(error));
    }
  };

  const keep = (call: Call) => {
    const { request, response } = call.exchange;
    const own = weightOfHead + (request.body?.length ?? 0) + (response?.body.length ?? 0);
    kept.push({ call, weight: own });
    weight += own;
    while (kept.length > bounds.exchanges || weight > bounds.bytes) {
      const oldest = kept.shift();
      if (!oldest) return;
      watch.forget(oldest.call);
      weight -= oldest.weight;
      dropped += 1;
    }
  };

  const open = ({ sender, ...head }: OpenedRequest): LiveExchange => {
    opened += 1;
    const number = opened;
    const startedAtMs = nowMs();
    const rules: TrafficRule[] = [];
    broken.set(number, rules);
    let call: Call | undefined;
    let isOver = false;
    let exchange: RecordedExchange = {
      ...{ number, startedAtMs, endedAtMs: startedAtMs, sender, request: head, missing: [] },
    };
    const beginWith = (body: Uint8Array | undefined) => {
      if (call || isOver) return;
      exchange = {
        ...exchange,
        request: { ...head, ...(body?.length && { body }) },
        missing: body ? [] : ["request body"],
      };
      call = watch.begin(exchange);
    };
    const begin = (body: Uint8Array | undefined) => judging(() => beginWith(body));
    const finish = (ended: Pick<RecordedExchange, "response" | "failure" | "missing">) => {
      if (isOver) return;
      begin(undefined);
      isOver = true;
      if (!call) return void broken.delete(number);
      const id = call.operation?.id;
      const whole = {
        ...exchange,
        ...ended,
        endedAtMs: nowMs(),
        ...(id !== undefined && { operationId: id }),
      };
      watch.end(call, whole);
      broken.delete(number);
      keep(call);
    };
    return {
      begin,
      end: ({ status, headers, body }) => {
        begin(undefined);
        const decoded = body && decodeBody(body, headerOf({ headers }, "Content-Encoding"));
        judging(() =>
          finish({
            response: { status, headers, body: decoded ?? new Uint8Array() },
            missing: [...exchange.missing, ...(decoded ? [] : ["response body" as const])],
          }),
        );
      },
      fail: (failure) => judging(() => finish({ failure, missing: exchange.missing })),
      broken: () => rules,
    };
  };

  const exchanges = () => kept.map(({ call }) => call.exchange).toSorted((a, b) => a.number - b.number);
  return {
    open,
    watch,
    exchanges,
    journal: () => {
      const journal = createJournal();
      for (const exchange of exchanges()) journal.record(exchange);
      return journal;
    },
    dropped: () => dropped,
    errors: () => [...errors],
  };
}
