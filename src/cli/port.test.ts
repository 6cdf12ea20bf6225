import { describe, expect, it } from "vitest";
import { blockedPorts } from "./blocked-ports.ts";
import { parsePort } from "./port.ts";

describe("a port", () => {
  it.each(["0", "80", "3000", "65535"])("may be %s", (text) => {
    expect(parsePort(text)).toBe(Number(text));
  });

  it.each(["65536", "-1", "3000.5", "3e3", "http", "", " 1"])("may not be %j", (text) => {
    expect(() => parsePort(text)).toThrow("A port is 0 to 65535");
  });

  it("may not be one to which browsers and `fetch` send nothing", () => {
    expect(() => parsePort("4045")).toThrow("Browsers and `fetch` refuse port 4045; choose another");
  });

  it("is refused exactly where this platform's own `fetch` would refuse it", async () => {
    const reasons = [...blockedPorts].map(async (port) => {
      const failure: unknown = await fetch(`http://127.0.0.1:${port}/`).catch((error: unknown) => error);
      return failure instanceof Error && failure.cause instanceof Error ? failure.cause.message : "sent";
    });
    expect(new Set(await Promise.all(reasons))).toEqual(new Set(["bad port"]));
  });
});
