import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256Hex } from "./sha256-hex.ts";

it("hashes the standard's own examples", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  );
});

it("hashes every text as Web Crypto does, whichever way it fills its last block", async () => {
  const bytes = new TextEncoder();
  const property = async (text: string) => {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.encode(text)));
    expect(sha256Hex(text)).toBe([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  };
  for (let length = 50; length < 140; length++) await property("x".repeat(length));
  await fc.assert(fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), property), {
    numRuns: 200,
  });
});
