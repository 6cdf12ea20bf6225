import { describe, expect, it } from "vitest";
import type { RequestShape } from "../../src/contract/index.ts";
import { readBody } from "./read-body.ts";

const shape: RequestShape = { parameters: [], body: "required", mediaTypes: ["application/json"] };
const limits = { maxBytes: 100, maxDepth: 32 };
const json = { "Content-Type": "application/json" };

function read(body: BodyInit | null, headers: Record<string, string> = json, as: RequestShape = shape) {
  const init = { method: "POST", headers, body, duplex: "half" };
  return readBody(new Request("http://sandbox/", init), as, limits);
}

/** Sent in chunks, so that no Content-Length tells its size beforehand. */
function stream(...chunks: string[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

describe("a body", () => {
  it("is read with its text", async () => {
    expect(await read('{"a": 1}')).toEqual({ text: '{"a": 1}', value: { a: 1 } });
    expect(await read(stream('{"a"', ": 1}"))).toEqual({ text: '{"a": 1}', value: { a: 1 } });
  });

  const mediaTypes = [
    { given: { "Content-Type": "application/json; charset=utf-8" }, want: "read" },
    { given: { "Content-Type": "APPLICATION/JSON" }, want: "read" },
    { given: { "Content-Type": "application/json", "Content-Encoding": "identity" }, want: "read" },
    { given: { "Content-Type": "text/plain" }, want: "refused for Content-Type" },
    { given: { "Content-Type": "application/json; charset=latin1" }, want: "refused for Content-Type" },
    { given: { "Content-Type": "application/x-www-form-urlencoded" }, want: "refused for Content-Type" },
    { given: { ...json, "Content-Encoding": "gzip" }, want: "refused for Content-Encoding" },
    { given: { "Content-Type": "" }, want: "refused for Content-Type" },
  ];
  it.each(mediaTypes)("with $given is $want [INP-01] [INP-16]", async ({ given, want }) => {
    if (want === "read") expect((await read("{}", given)).value).toEqual({});
    else {
      const pointer = `/headers/${want.split(" ").at(-1)}`;
      await expect(read("{}", given)).rejects.toMatchObject({
        ...{ code: "media_type_unsupported", details: { errors: [{ pointer }] } },
      });
    }
  });

  it("is refused beyond the limit, by its announced size or by what comes [TRN-02]", async () => {
    const large = `"${"x".repeat(200)}"`;
    await expect(read(large)).rejects.toMatchObject({
      ...{ code: "body_too_large", details: { errors: [{ pointer: "/body" }] } },
    });
    await expect(read(stream('"', ...Array(20).fill("0123456789")))).rejects.toMatchObject({
      code: "body_too_large",
    });
    const announced = { ...json, "Content-Length": "101" };
    await expect(read("{}", announced)).rejects.toMatchObject({ code: "body_too_large" });
    const understated = { ...json, "Content-Length": "2" };
    await expect(read(large, understated)).rejects.toMatchObject({ code: "body_too_large" });
  });

  it("that breaks off is refused as its sender's fault", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("aborted")) });
    await expect(read(broken)).rejects.toMatchObject({
      ...{ code: "request_malformed", details: { errors: [{ pointer: "/body" }] } },
    });
  });

  it("that is not UTF-8 is refused, and never guessed at", async () => {
    await expect(read(new Uint8Array([0x22, 0xff, 0x22]))).rejects.toMatchObject({
      code: "request_malformed",
    });
  });

  it("is missed where it is required, and refused where there is none", async () => {
    await expect(read(null)).rejects.toMatchObject({
      code: "request_invalid",
      details: { errors: [{ pointer: "/body", message: "is missing" }] },
    });
    const none: RequestShape = { parameters: [], body: "none" };
    expect((await read(null, {}, none)).value).toBeUndefined();
    expect((await read("", {}, none)).value).toBeUndefined();
    await expect(read("{}", json, none)).rejects.toMatchObject({
      details: { errors: [{ pointer: "/body", message: "must be absent" }] },
    });
  });
});
