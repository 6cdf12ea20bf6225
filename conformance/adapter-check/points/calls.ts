import { isDeepStrictEqual } from "node:util";
import { isJsonObject } from "../../contract/json.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf, headerOf, parsedBodyOf } from "../../engine/exchange.ts";
import type { Call, Cast } from "../../harness/cast.ts";
import { PointBroken } from "../errors/point-broken.ts";
import type { Point } from "../point.ts";
import { describeAnswer, type MadeCall } from "../trial.ts";

/** Lists what is asked of a call. */
export const callPoints: readonly Point[] = [
  {
    id: "call",
    says: "`call` sends the request that it names, with the session's token, and answers its status.",
    check: async ({ session, call, cast }) => {
      const token = await session();
      const made = await call(cast.call("read"));
      expectStatus(made);
      const { bearer } = made.exchange;
      if (bearer !== undefined && bearer !== "unknown") return;
      throw new PointBroken(
        bearer === undefined ? "the request bore no token" : "the request bore a token that nobody issued",
        `it bears the access token of "session" (${token}), or one that your client got for it`,
        "give your client the tokens of `session` as those of its own sign-in",
      );
    },
  },
  {
    id: "call-url",
    says: "The `url` of a call arrives as it is, with its query.",
    check: async ({ session, call, cast }) => {
      await session();
      const read = cast.call("read");
      const url = `${read.url}${read.url.includes("?") ? "&" : "?"}note=a%2Fb%20c&list=1&list=2`;
      const { exchange } = await call({ ...read, url });
      const { pathname, search } = new URL(exchange.request.url);
      if (`${pathname}${search}` === url) return;
      throw new PointBroken(
        `the request went to ${pathname}${search}`,
        `it goes to ${url}`,
        "append `url` to the base as it is: it is complete and encoded",
      );
    },
  },
  {
    id: "call-headers",
    says: "The `headers` of a call are sent.",
    check: async ({ session, call, cast }) => {
      await session();
      const value = 'one two; three="four"';
      const read = cast.call("read");
      const { exchange } = await call({ ...read, headers: { ...read.headers, "X-Adapter-Check": value } });
      const seen = headerOf(exchange.request, "X-Adapter-Check");
      if (seen === value) return;
      throw new PointBroken(
        seen === undefined
          ? "the request had no header X-Adapter-Check"
          : `the header X-Adapter-Check was ${seen}`,
        `it is ${value}`,
        "hand `headers` to your client as the caller's own",
      );
    },
  },
  {
    id: "call-body",
    says: "The `body` of a call is sent as JSON in UTF-8, with its media type.",
    check: async ({ session, call, cast }) => {
      await session();
      const write = writeOf(cast);
      const note = 'Grüße, 世界 😀, "quoted" \\ and\na line';
      const body = { ...(isJsonObject(write.body) ? write.body : {}), note };
      const { exchange } = await call({ ...write, body });
      const { request } = exchange;
      // Members have no order, and many languages write them in one of their own.
      if (!isDeepStrictEqual(parsedBodyOf(request), body)) {
        throw new PointBroken(
          `the body was ${bodyTextOf(request) || "empty"}`,
          `it is ${JSON.stringify(body)}`,
          "write `body` out as JSON in UTF-8",
        );
      }
      const type = headerOf(request, "Content-Type") ?? "none";
      if (/^application\/([\w.-]+\+)?json\b/i.test(type)) return;
      throw new PointBroken(
        `the body's media type was ${type}`,
        "it is application/json",
        "set Content-Type where a call has a `body`",
      );
    },
  },
  {
    id: "call-bytes",
    says: "The bytes of `bodyBase64` are sent as they are.",
    check: async ({ session, call, cast }) => {
      await session();
      const write = writeOf(cast);
      const bytes = Buffer.from([0x00, 0xff, 0x0d, 0x0a, 0x7b, 0x22, 0xc3, 0x28, 0x5c]);
      const headers = { ...write.headers, "Content-Type": "application/octet-stream" };
      const sent = await call({ ...write, headers }, { bodyBase64: bytes.toString("base64") });
      const seen = Buffer.from(sent.exchange.request.body ?? []);
      if (bytes.equals(seen)) return;
      throw new PointBroken(
        `the body was the bytes <${seen.toString("hex")}>`,
        `they are <${bytes.toString("hex")}>`,
        "decode `bodyBase64` and send the bytes, or answer `unsupported`",
      );
    },
  },
  {
    id: "calls-overlap",
    says: "A call is sent while another one waits for its answer.",
    given: { faults: [{ at: "read", holdMs: 800 }] },
    check: async ({ session, call, cast }) => {
      await session();
      const calls = [1, 2, 3].map((subject) => cast.call("read", subject));
      const made = await Promise.all(calls.map((one) => call(one)));
      const firstAnswerMs = Math.min(...made.map(({ exchange }) => exchange.answeredAtMs ?? Infinity));
      const late = made.filter(({ exchange }) => exchange.atMs > firstAnswerMs).length;
      if (late === 0) return;
      throw new PointBroken(
        `${late} of 3 calls were sent only when another one had been answered`,
        "all three are sent at once, since rules judge what a client does under several callers",
        "read the next line while calls are under way: a task or a thread for each",
      );
    },
  },
];

function expectStatus({ answer, exchange }: MadeCall): void {
  const status = exchange.response?.status;
  if ("status" in answer && answer.status === status) return;
  throw new PointBroken(
    `the call was answered with ${describeAnswer(answer)}`,
    `it is answered with {"status":${status}}, as the server did`,
    "answer what your client gives its caller: the last status",
  );
}

/** Gives a call that has a body and that no client has to think about. */
function writeOf(cast: Cast): Call {
  for (const part of ["guardedWrite", "criticalWrite"] as const) {
    if (cast.operation(part)) return cast.call(part);
  }
  throw new NotApplicable("The contract has no secured operation that is a POST.");
}
