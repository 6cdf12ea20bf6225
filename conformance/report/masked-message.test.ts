import { describe, expect, it } from "vitest";
import type { HeaderField } from "../engine/exchange.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { learnNamedSecrets, maskBody, maskHeaders, maskUrl } from "./masked-message.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a message in a report", () => {
  it("shows no credential, also where nobody has told of it, and the same one by the same number", () => {
    const mask = createSecretMask();
    mask.learn("access", "token-one");
    const given = [
      ["Authorization", "Bearer token-one"],
      ["authorization", "Bearer tampered"],
      ["Authorization", "Bearer tampered"],
      ["Authorization", "Basic dTpw"],
      ["Cookie", "a=token-one; b=2"],
      ["Set-Cookie", "sid=abc; Path=/; HttpOnly"],
      ["X-Api-Key", "k"],
      ["X-Echo", "was token-one"],
      ["Authorization", "garbage"],
    ] as const;
    expect(maskHeaders(given, mask).map(([, value]) => value)).toEqual([
      "Bearer <access:1>",
      "Bearer <access:2>",
      "Bearer <access:2>",
      "Basic <password:1>",
      "a=<access:1>; b=<cookie:1>",
      "sid=<cookie:2>; Path=/; HttpOnly",
      "<secret:1>",
      "was <access:1>",
      "garbage",
    ]);
  });

  const bodies = [
    { given: '{"password":"a\\"b","name":"Kit"}', want: '{"password":"<secret>","name":"Kit"}' },
    { given: '{"accessToken" : "token-one"}', want: '{"accessToken" : "<access:1>"}' },
    { given: '{"client_secret":"x","next', want: '{"client_secret":"<secret>","next' },
    { given: '{"tokenKind":"bearer","password":7}', want: '{"tokenKind":"bearer","password":7}' },
    { given: "grant_type=password&password=x&a=1", want: "grant_type=password&password=<secret>&a=1" },
    { given: "plain token-one", want: "plain <access:1>" },
  ];
  it.for(bodies)("a body $given is shown as $want", ({ given, want }) => {
    const mask = createSecretMask();
    mask.learn("access", "token-one");
    expect(maskBody(bytes(given), mask)).toEqual({ text: want });
  });

  it("finds a known password that JSON had to escape", () => {
    const mask = createSecretMask();
    mask.learn("password", 'back\\slash"quote');
    const body = bytes(JSON.stringify({ password: 'back\\slash"quote' }));
    expect(maskBody(body, mask).text).toBe('{"password":"<password:1>"}');
  });

  it("writes bytes that are no text in base64", () => {
    expect(maskBody(new Uint8Array([255, 0, 1]), createSecretMask())).toEqual({
      text: "/wAB",
      encoding: "base64",
    });
  });

  it("masks the parameters of a URL that carry a token", () => {
    const mask = createSecretMask();
    mask.learn("access", "token-one");
    expect(maskUrl("http://a/b?access_token=x&q=token-one&limit=2&id_token=token-one", mask)).toBe(
      "http://a/b?access_token=<secret>&q=<access:1>&limit=2&id_token=<access:1>",
    );
  });
});

describe("the secrets of a request that somebody else has made", () => {
  it("are those that stand under the name of one: in its URL, its headers, its form or its JSON", () => {
    const mask = createSecretMask();
    const learn = (url: string, headers: readonly HeaderField[], body: string) =>
      learnNamedSecrets({ method: "POST", url, headers, body: new TextEncoder().encode(body) }, mask);
    learn("http://a/b?access_token=in-the-url&q=innocent", [["X-Api-Key", "in-a-header"]], "");
    learn(
      "http://a/c#id_token=in-the-fragment",
      [],
      '{"username":"innocent","password":"in \\"the\\" body"}',
    );
    learn("http://a/d?access_token=%3Csecret%3E", [], "username=innocent&password=in-a-form");
    const hidden = ["in-the-url", "in-a-header", "in-the-fragment", 'in "the" body', "in-a-form"];
    for (const secret of hidden) expect(mask.text(`${secret} innocent`)).toMatch(/^<secret:\d> innocent$/);
    expect(mask.text("%3Csecret%3E")).toBe("%3Csecret%3E");
  });
});
