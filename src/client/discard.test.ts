import { expect, test } from "vitest";
import { discard } from "./discard.ts";

/** An answer of chunks of 64 KiB, which tells how it ended. */
function answerOf(chunks: number, failsAt = Number.POSITIVE_INFINITY) {
  const end = Promise.withResolvers<string>();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > failsAt) {
        end.resolve("failed");
        controller.error(new TypeError("terminated"));
      } else if (sent > chunks) {
        end.resolve("read");
        controller.close();
      } else {
        controller.enqueue(new Uint8Array(64 * 1024));
      }
    },
    cancel: () => end.resolve("cancelled"),
  });
  return { response: new Response(body), end: end.promise };
}

test.for([
  ["a short answer is read to its end, so that its connection serves again", 3, undefined, "read"],
  ["an endless answer is cut off", Number.POSITIVE_INFINITY, undefined, "cancelled"],
  ["an answer that breaks off is let go", 3, 1, "failed"],
] as const)("%s", async ([, chunks, failsAt, want]) => {
  const { response, end } = answerOf(chunks, failsAt);
  discard(response);
  expect(await end).toBe(want);
});

test("an answer without a body needs nothing", () => {
  expect(() => discard(new Response(null))).not.toThrow();
});
