import { expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

test.for([
  "http://127.evil.example",
  "http://127.0.0.1.evil.example",
  "http://localhost.evil.example",
  "http://evil-localhost",
  "http://[::2]",
  "http://0.0.0.0",
])("plain http to %s is refused, for that is another machine [SGN-8]", (baseUrl) => {
  expect(() => createSession({ baseUrl })).toThrow(ConfigurationError);
});

test.for([
  "http://localhost:3000",
  "http://orders.localhost",
  "http://127.1.2.3:8080",
  "http://[::1]:3000",
  "https://127.evil.example",
])("%s is this machine, or speaks in cipher", (baseUrl) => {
  expect(createSession({ baseUrl }).baseUrl).toBe(baseUrl);
});

test.for(["https://dana@orders.example", "https://orders.example?tenant=1", "https://orders.example#top"])(
  "%s holds more than an origin and a path",
  (baseUrl) => {
    expect(() => createSession({ baseUrl })).toThrow("holds more than origin and path");
  },
);
