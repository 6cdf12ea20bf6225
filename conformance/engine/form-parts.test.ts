import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { formParts, withoutFormPart } from "./form-parts.ts";

const sent = (contentType: string, body: string | Uint8Array) => ({
  method: "POST",
  url: "http://a",
  headers: [["Content-Type", contentType]] as const,
  body: typeof body === "string" ? new TextEncoder().encode(body) : body,
});
const textOf = (request: { readonly body?: Uint8Array } | undefined) =>
  request && Buffer.from(request.body ?? []).toString();

describe("the parts of a form", () => {
  const pairs = sent("application/x-www-form-urlencoded", "a=1&b%20c=%C3%BC&a=2&d");

  it("are its pairs, of which all of one name are taken out together, and the others left as they are written", () => {
    expect(formParts(pairs)).toEqual(["a", "b c", "d"]);
    expect(textOf(withoutFormPart(pairs, "a"))).toBe("b%20c=%C3%BC&d");
    expect(textOf(withoutFormPart(pairs, "b c"))).toBe("a=1&a=2&d");
  });

  it("are its parts between the boundaries, with bytes that are no text left as they are", () => {
    const head = '--x\r\nContent-Disposition: form-data; name="scan"; filename="a.bin"\r\n\r\n';
    const tail = '\r\n--x\r\nContent-Disposition: form-data; name="\u00fc"\r\n\r\n1\r\n--x--\r\n';
    const file = Buffer.concat([Buffer.from(head), Buffer.from([0, 255, 128]), Buffer.from(tail)]);
    const parts = sent("multipart/form-data; boundary=x", file);
    expect(formParts(parts)).toEqual(["scan", "\u00fc"]);
    const kept = withoutFormPart(parts, "\u00fc")?.body ?? [];
    const want = Buffer.concat([Buffer.from(head), Buffer.from([0, 255, 128]), Buffer.from("\r\n--x--\r\n")]);
    expect([...kept]).toEqual([...want]);
  });

  it("are none where a body is no form, and the last one stays", () => {
    expect(formParts(sent("application/json", "{}"))).toBeUndefined();
    expect(formParts(sent("multipart/form-data; boundary=x", "--x\r\nbroken"))).toBeUndefined();
    expect(withoutFormPart(pairs, "e")).toBeUndefined();
    expect(withoutFormPart(sent("application/x-www-form-urlencoded", "a=1&a=2"), "a")).toBeUndefined();
  });
});
