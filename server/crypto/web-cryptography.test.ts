import { describe, expect, it } from "vitest";
import { nodeCryptography } from "../store/node-cryptography.ts";
import { secureRandom } from "./random.ts";
import { webCryptography } from "./web-cryptography.ts";

const web = webCryptography(crypto, secureRandom);

describe("what is sealed", () => {
  const secret = "csr_one";

  it("opens for the same secret and context, and for no other", async () => {
    const sealed = await web.seal(secret, "session", "the answer");
    expect(await web.open(secret, "session", sealed)).toBe("the answer");
    expect(await web.open("csr_two", "session", sealed)).toBeUndefined();
    expect(await web.open(secret, "another", sealed)).toBeUndefined();
  });

  it("does not open once it was touched, and is never the same twice", async () => {
    const sealed = await web.seal(secret, "session", "the answer");
    const [nonce, text = ""] = sealed.split(".");
    const touched = `${nonce}.${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`;
    for (const broken of [touched, nonce ?? "", "", "%.%", `${nonce}.`]) {
      expect(await web.open(secret, "session", broken)).toBeUndefined();
    }
    expect(await web.seal(secret, "session", "the answer")).not.toBe(sealed);
  });
});

it("hashes alike on every platform", async () => {
  // The second test vector of FIPS 180-2 for SHA-256.
  const given = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
  const want = Buffer.from("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", "hex");
  expect(await web.sha256(given)).toBe(want.toString("base64url"));
  expect(await nodeCryptography.sha256(given)).toBe(want.toString("base64url"));
});
