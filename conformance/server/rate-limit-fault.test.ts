import { expect, it } from "vitest";
import { rateLimitFault } from "./rate-limit-fault.ts";

const right: readonly (readonly [name: string, value: string])[] = [
  ["RateLimit", '"default";r=50;t=30'],
  ["RateLimit", '"permin";r=50;t=30, "perhr";r=1;t=3000;pk=:Y2RlZg==:'],
  ["RateLimit", "default;r=50;t=30"],
  ["RateLimit", "t;r=50"],
  ["RateLimit", "limit=100, remaining=50, reset=50"],
  ["RateLimit-Policy", '"burst";q=100;w=60;qu="content-bytes", "daily";q=1000;w=86400'],
  ["RateLimit-Policy", '100;w=60, 1000;w=3600;comment="so"'],
  ["RateLimit-Limit", "100"],
  ["RateLimit-Limit", "100, 100;w=60"],
  ["RateLimit-Remaining", "0"],
  ["ratelimit-reset", "30"],
  ["X-RateLimit-Reset", "1470173023.123"],
  ["X-Rate-Limit-Reset", "2026-01-01T00:00:00Z"],
  ["X-RateLimit-Limit", "12h"],
  ["X-RateLimit-Remaining", "-1"],
  ["X-RateLimit-Limit", "undefined behaviour"],
  ["RateLimit-Whatever", "?!"],
  ["Retry-After", "soon"],
];
it.for(right)("%s: %s is no fault, or may be none", ([name, value]) => {
  expect(rateLimitFault(name, value)).toBeUndefined();
});

const wrong: readonly (readonly [name: string, value: string, says: string])[] = [
  ["RateLimit", "50 of 100", "is neither a list nor a dictionary of structured fields"],
  ["RateLimit", "", "is neither a list nor a dictionary of structured fields"],
  ["RateLimit", '"default";r=many;t=30', "gives r as no whole number"],
  ["RateLimit", '"default";r=-1', "gives r as no whole number"],
  ["RateLimit", "limit=100, remaining=50.5", "gives remaining as no whole number"],
  ["RateLimit-Policy", '"burst";q="100"', "gives q as no whole number"],
  ["RateLimit-Policy", "100;w=1m", "is neither a list nor a dictionary of structured fields"],
  ["RateLimit-Limit", "unlimited", "does not begin with a whole number of requests"],
  ["RateLimit-Remaining", "NaN", "is no whole number of requests"],
  ["RateLimit-Remaining", "-3", "is no whole number of requests"],
  ["RateLimit-Remaining", "5, 5", "is no whole number of requests"],
  ["RateLimit-Reset", "Mon, 23 Nov 2026 02:00:00 GMT", "is no whole number of seconds"],
  ["X-RateLimit-Remaining", "NaN", "is no value at all"],
  ["X-Rate-Limit-Limit", "[object Object]", "is no value at all"],
];
it.for(wrong)("%s: %s is a fault", ([name, value, says]) => {
  expect(rateLimitFault(name, value)).toBe(says);
});
