import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import type { RecordedExchange } from "../recording.ts";
import { readHarLog } from "./read-har.ts";

const url = "https://orders.example/api/orders";

interface EntryParts {
  readonly time?: number;
  readonly timings?: object;
  readonly startedDateTime?: string;
  readonly pageref?: string;
  readonly request?: object;
  readonly response?: object;
}

function entryOf({ request = {}, response = {}, ...rest }: EntryParts) {
  return {
    ...{ startedDateTime: "2026-01-02T03:04:05.678Z", time: 12.5 },
    ...rest,
    request: { method: "POST", url, headers: [], ...request },
    response: { status: 200, headers: [], content: {}, ...response },
  };
}

/** Reads a HAR of one entry. */
function read(entry: EntryParts): RecordedExchange {
  const [exchange] = readHarLog({ log: { entries: [entryOf(entry)] } }, "x.har").exchanges;
  if (!exchange) throw new Error("nothing was read");
  return exchange;
}

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe("the times of a HAR", () => {
  const startMs = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

  test.each([
    [
      "an offset and microseconds, as mitmproxy writes",
      { startedDateTime: "2026-01-02T05:04:05.678000+02:00" },
      12.5,
    ],
    ["the whole time alone", {}, 12.5],
    [
      "the parts alone, -1 for those that were not",
      { time: -1, timings: { blocked: -1, wait: 3, receive: 4 } },
      7,
    ],
  ])("are read from %s", (_, entry, durationMs) => {
    const { startedAtMs, endedAtMs, missing } = read({
      ...entry,
      request: { bodySize: 0 },
      response: { content: { text: "a" } },
    });
    expect([startedAtMs, endedAtMs, missing]).toEqual([startMs, startMs + durationMs, []]);
  });

  test("keep what is less than a millisecond", () => {
    const { startedAtMs } = read({ startedDateTime: "2026-01-02T03:04:05.678250Z" });
    expect(startedAtMs).toBe(startMs + 0.25);
  });

  test.each([
    ["neither is told", { time: -1, timings: { wait: -1 } }],
    ["both are 0, as recorders write that do not measure", { time: 0, timings: { wait: 0 } }],
  ])("are not known to end where %s", (_, entry) => {
    expect(read(entry).missing).toContain("end");
  });

  test.each([
    ["whole seconds", ["2026-01-02T03:04:05Z", "2026-01-02T03:04:06.000Z"], 7.5, 1_000],
    ["milliseconds", ["2026-01-02T03:04:05.120Z", "2026-01-02T03:04:06Z"], 7.5, 1],
    ["microseconds", ["2026-01-02T03:04:05.120000Z", "2026-01-02T03:04:06.120001Z"], 7.5, 0.001],
    ["microseconds, with ends in milliseconds", ["2026-01-02T03:04:06.120001Z"], 7, 1],
  ])("are as exact as they are written: %s", (_, stamps, time, resolutionMs) => {
    const entries = stamps.map((startedDateTime) => ({ ...entryOf({}), startedDateTime, time }));
    expect(readHarLog({ log: { entries } }, "x.har").resolutionMs).toBe(resolutionMs);
  });
});

describe("the body of a recorded request", () => {
  test.each([
    ["its text", { postData: { text: "{}" } }, "{}"],
    [
      "its base64, as the suite writes what is no text",
      { postData: { text: "aGk=", _encoding: "base64" } },
      "hi",
    ],
    [
      "the fields of a form",
      { postData: { mimeType: "application/x-www-form-urlencoded", params: [{ name: "a b", value: "&" }] } },
      "a+b=%26",
    ],
  ])("is read from %s", (_, request, body) => {
    expect(text(read({ request }).request.body)).toBe(body);
  });

  test.each([
    ["a size of 0", { bodySize: 0 }, true],
    ["a Content-Length of 0", { bodySize: -1, headers: [{ name: "content-length", value: "0" }] }, true],
    ["a method that has none", { method: "GET", bodySize: -1 }, true],
    ["nothing that tells of one", { bodySize: -1 }, false],
    [
      "a length without its bytes",
      { method: "DELETE", headers: [{ name: "Content-Length", value: "9" }] },
      false,
    ],
  ])("by %s is known to be empty: %s", (_, request, isKnown) => {
    const { missing, request: sent } = read({ request });
    expect([sent.body, !missing.includes("request body")]).toEqual([undefined, isKnown]);
  });
});

describe("the body of a recorded response", () => {
  test.each([
    ["its text", { content: { text: "{}", size: 2 } }, "{}", []],
    ["its base64", { content: { text: "aGk=", encoding: "base64" } }, "hi", []],
    ["a status that has none", { status: 204, content: { size: 0 } }, "", []],
    ["an empty text of the size 0", { bodySize: 0, content: { text: "", size: 0 } }, "", []],
    ["nothing, as Playwright writes when it omits bodies", { content: { size: -1 } }, "", ["response body"]],
    ["a text that is cut, as Firefox does", { content: { text: '{"a":', size: 99 } }, "", ["response body"]],
    [
      "a text that is shorter since it is masked",
      { content: { text: "<access:1>", size: 49 } },
      "<access:1>",
      [],
    ],
    ["a size without its text", { content: { size: 99, mimeType: "text/html" } }, "", ["response body"]],
  ])("is read from %s", (_, response, body, missing) => {
    const exchange = read({ request: { bodySize: 0 }, response });
    expect([text(exchange.response?.body), exchange.missing]).toEqual([body, missing]);
  });

  test("that never came leaves the reason, as browsers write it", () => {
    const { response, failure } = read({ response: { status: 0, _error: "net::ERR_CONNECTION_RESET" } });
    expect([response, failure]).toEqual([undefined, "net::ERR_CONNECTION_RESET"]);
  });
});

test("fields of HTTP/2 that stand for the request line are no headers", () => {
  const headers = [
    { name: ":authority", value: "orders.example" },
    { name: "accept", value: "a" },
  ];
  expect(read({ request: { headers } }).request.headers).toEqual([["accept", "a"]]);
});

test("a WebSocket is of the origin of the pages that open it", () => {
  expect(read({ request: { method: "GET", url: "wss://orders.example/live" } }).request.url).toBe(
    "https://orders.example/live",
  );
});

describe("what no server saw", () => {
  const byWorker = { response: { _fetchedViaServiceWorker: true, _serviceWorkerResponseSource: "network" } };
  const own = entryOf({ startedDateTime: "2026-01-02T03:04:05.680Z", time: 5 });

  test.each([
    ["what a cache answered", [{ ...own, _fromCache: "disk" }, own]],
    [
      "what a service worker had stored",
      [entryOf({ response: { _serviceWorkerResponseSource: "cache-storage" } }), own],
    ],
    ["what a service worker passed on, and sent itself", [entryOf(byWorker), own]],
  ])("is left out and counted: %s", (_, entries) => {
    const { exchanges, notes } = readHarLog({ log: { entries } }, "x.har");
    expect(exchanges.map(({ startedAtMs }) => startedAtMs % 1000)).toEqual([680]);
    expect(notes).toEqual([
      "Left out of the recording, since no server saw them, but a cache or a service worker: 1.",
    ]);
  });

  test("is not what a service worker passed on, where its own request is not recorded", () => {
    const later = { ...own, startedDateTime: "2026-01-02T03:04:06.680Z" };
    expect(readHarLog({ log: { entries: [entryOf(byWorker), later] } }, "x.har").exchanges).toHaveLength(2);
  });
});

test("pages tell senders apart", () => {
  expect(read({ pageref: "page_1" }).sender).not.toBe(read({ pageref: "page_2" }).sender);
});

test("entries are put in the order of time, and what is no request is left out and counted", () => {
  const entry = (second: number, to = url) => ({
    startedDateTime: `2026-01-02T03:04:0${second}Z`,
    time: 1,
    request: { method: "GET", url: `${to}?${second}`, headers: [] },
    response: { status: 200, headers: [], content: {} },
  });
  const entries = [entry(3), entry(1), entry(2, "data:text/plain,a"), null, entry(2)];
  const { exchanges, notes } = readHarLog({ log: { entries } }, "x.har");
  expect(exchanges.map(({ number, request }) => [number, request.url])).toEqual([
    [1, `${url}?1`],
    [2, `${url}?2`],
    [3, `${url}?3`],
  ]);
  expect(notes).toEqual([
    "Left out of the recording, being no HTTP request with a time: 2.",
    "The recording tells times in whole seconds: what lies closer together has no order.",
  ]);
});
