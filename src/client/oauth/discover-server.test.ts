import { expect, test } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { discoverServer } from "./discover-server.ts";
import { createAuthorizationServer } from "./fixtures/authorization-server.ts";

const { issuer, metadata, fetch } = createAuthorizationServer();

test("a server's metadata are read from where the issuer keeps them", async () => {
  expect(await discoverServer(issuer, { fetch })).toEqual(metadata);
});

test("metadata of another issuer, or none, are refused, with what to do", async () => {
  const other = async () => Response.json({ ...metadata, issuer: "https://evil.example" });
  await expect(discoverServer(issuer, { fetch: other })).rejects.toThrow(ConfigurationError);
  await expect(discoverServer(issuer, { fetch, kind: "oidc" })).rejects.toThrow(
    "https://login.example has no metadata as oidc server (status 404): check the issuer, or give the server's endpoints yourself.",
  );
});

test("an issuer that cannot be reached is a network error, and one in the clear is not asked", async () => {
  const cut = () => Promise.reject(new TypeError("fetch failed"));
  await expect(discoverServer(issuer, { fetch: cut })).rejects.toMatchObject({ code: "network" });
  await expect(discoverServer("http://login.example", { fetch })).rejects.toThrow(/in the clear/);
});
