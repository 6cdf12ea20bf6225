import { describe, expect, it } from "vitest";
import { createSecretMask } from "./secret-mask.ts";

describe("a secret mask", () => {
  it("numbers the secrets of each kind by their first appearance", () => {
    const mask = createSecretMask();
    mask.learn("access", "token-one");
    mask.learn("refresh", "renewal-one");
    mask.learn("access", "token-two");
    expect(mask.text("token-two, renewal-one, token-one, token-two")).toBe(
      "<access:2>, <refresh:1>, <access:1>, <access:2>",
    );
  });

  it("gives a secret one number however often it is learnt, and learns later whose it is", () => {
    const mask = createSecretMask();
    const first = mask.learn("access", "token-one");
    const second = mask.learn("access", "token-one", "admin");
    expect(second).toEqual({ ...first, owner: "admin" });
    expect(mask.secrets()).toEqual([second]);
  });

  it("lets a secret that was masked before keep its number", () => {
    const mask = createSecretMask();
    expect(mask.learn("access", "<access:7>").placeholder).toBe("<access:7>");
    expect(mask.text("Bearer <access:7>")).toBe("Bearer <access:7>");
  });

  it("masks a secret whole where another secret is a part of it", () => {
    const mask = createSecretMask();
    mask.learn("password", "secret");
    mask.learn("access", "secret-and-more");
    expect(mask.text("secret-and-more; secret")).toBe("<access:1>; <password:1>");
  });

  it("takes what looks like a pattern in a secret for plain text", () => {
    const mask = createSecretMask();
    mask.learn("password", "a.b*c[d]$");
    expect(mask.text("a.b*c[d]$ aXbbc")).toBe("<password:1> aXbbc");
  });

  it("leaves a text alone in which a very short secret stands by chance", () => {
    const mask = createSecretMask();
    mask.learn("password", "the");
    expect(mask.text("the order")).toBe("the order");
  });

  it("cuts a text at its secrets, so that a shell can read each from its variable", () => {
    const mask = createSecretMask();
    mask.learn("access", "token-one");
    expect(mask.parts("Bearer token-one")).toEqual([
      "Bearer ",
      { kind: "access", placeholder: "<access:1>", variable: "COUNTERSIGN_ACCESS_1" },
    ]);
  });
});
