import { describe, expect, it } from "vitest";
import { requireTls } from "./require-tls.ts";

describe("plain HTTP is spoken [TRN-17]", () => {
  it.each(["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1", "localhost", "LOCALHOST", "api.localhost"])(
    "on %s",
    (host) => expect(() => requireTls(host, {})).not.toThrow(),
  );

  it.each([
    "0.0.0.0",
    "::",
    "192.0.2.7",
    "2001:db8::1",
    "example.org",
    "127.0.0.1.example.org",
    "localhosts",
    "",
  ])("not on %s", (host) => {
    expect(() => requireTls(host, {})).toThrow(
      `Plain HTTP is spoken on this machine's own addresses alone, and ${host} is none: give --tls-cert and --tls-key, or --behind-tls where something in front speaks TLS.`,
    );
  });

  it("on any address behind what speaks TLS, and there is no question where the server does itself", () => {
    expect(() => requireTls("0.0.0.0", { behindTls: true })).not.toThrow();
    expect(() => requireTls("0.0.0.0", { tls: { cert: "", key: "" } })).not.toThrow();
  });
});
