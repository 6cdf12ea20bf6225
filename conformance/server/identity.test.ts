import { describe, expect, it } from "vitest";
import { BadIdentitiesError } from "./errors/bad-identities.ts";
import { isSameDeployment, readIdentities } from "./identity.ts";

const admin = { name: "admin-1", role: "admin", clientId: "cl_1", username: "kit", password: "x" };

describe("an identities file", () => {
  it("names who may sign in, with the tenants of each, its own first", () => {
    const file = {
      baseUrl: "http://127.0.0.1:3000",
      identities: [{ ...admin, clientIds: ["cl_2", "cl_1"] }],
    };
    expect(readIdentities(file, "sandbox.json")).toEqual({
      baseUrl: "http://127.0.0.1:3000",
      identities: [
        {
          name: "admin-1",
          role: "admin",
          clientIds: ["cl_1", "cl_2"],
          credentials: { username: "kit", password: "x" },
        },
      ],
    });
  });

  const refused = [
    ["that is no object", [], "is no JSON object"],
    ["that names nobody", { identities: [] }, "names nobody"],
    [
      "that names somebody without a password",
      { identities: [admin, { ...admin, password: "" }] },
      "lacks a name, a username or a password in identity 2",
    ],
  ] as const;
  for (const [title, given, says] of refused) {
    it(`${title} is refused`, () => {
      expect(() => readIdentities(given, "sandbox.json")).toThrow(BadIdentitiesError);
      expect(() => readIdentities(given, "sandbox.json")).toThrow(
        `The identities file sandbox.json ${says}: write it as`,
      );
    });
  }
});

describe("two base URLs", () => {
  const same = [
    ["http://127.0.0.1:3000", "http://localhost:3000/"],
    ["https://api.example/v1", "https://API.example:443/v1/"],
  ] as const;
  for (const [one, other] of same) {
    it(`${one} and ${other} are one deployment`, () => {
      expect(isSameDeployment(one, other)).toBe(true);
    });
  }
  const different = [
    ["http://127.0.0.1:3000", "http://127.0.0.1:3001"],
    ["http://127.0.0.1:3000", "https://127.0.0.1:3000"],
    ["https://api.example/v1", "https://api.example/v2"],
    ["nonsense", "nonsense"],
  ] as const;
  for (const [one, other] of different) {
    it(`${one} and ${other} are not`, () => {
      expect(isSameDeployment(one, other)).toBe(false);
    });
  }
});
