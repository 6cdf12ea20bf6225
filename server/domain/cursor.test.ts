import { describe, expect, it } from "vitest";
import { toBase64url } from "../crypto/base64url.ts";
import { nodeCryptography as cryptography } from "../store/node-cryptography.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const list = ["listThings", "cl_1"];
const pairs = ["string", "number"] as const;

/** As anybody can who has read how cursors are made. */
async function forge(payload: string): Promise<string> {
  const encoded = toBase64url(new TextEncoder().encode(payload));
  const checksum = await cryptography.sha256(JSON.stringify([encoded, ...list]));
  return `${checksum.slice(0, 22)}${encoded}`;
}

describe("a cursor", () => {
  it("leads back to the place that it was made of, and none begins at the beginning", async () => {
    const cursor = await writeCursor(["ö", 7], list, cryptography);
    expect(await readCursor(cursor, list, pairs, cryptography)).toEqual(["ö", 7]);
    expect(await readCursor(undefined, list, pairs, cryptography)).toBeNull();
  });

  it("of another list is refused", async () => {
    const cursor = await writeCursor(["a", 7], ["listThings", "cl_2"], cryptography);
    expect(() => readCursor(cursor, list, pairs, cryptography)).toThrow(
      expect.objectContaining({ code: "request_invalid" }),
    );
  });

  it.each([
    ...["", "nonsense", "null", "7", "{}", "[]", '"a"', '["a"]', '["a",7,1]', '[7,"a"]'],
    ...['["a",null]', '["a","7"]', '["a",1.5]', '["a",1e400]', '["a",[7]]', '[{"length":1},7]'],
  ])("whose place is made up as %j is refused, though its checksum is right [INP-10]", async (payload) => {
    const cursor = await forge(payload);
    expect(() => readCursor(cursor, list, pairs, cryptography)).toThrow(
      expect.objectContaining({
        code: "request_invalid",
        details: expect.objectContaining({ errors: [expect.objectContaining({ pointer: "/query/cursor" })] }),
      }),
    );
  });
});
