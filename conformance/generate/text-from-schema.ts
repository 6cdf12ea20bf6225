import type { JsonObject } from "../contract/json.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";
import { textFromPattern } from "./text-from-pattern.ts";

/** One valid text for each format that has a form of its own; the digits and letters of a UUID are redrawn. */
const formats: Readonly<Record<string, string>> = {
  date: "2026-01-15",
  "date-time": "2026-01-15T09:30:00Z",
  time: "09:30:00Z",
  duration: "PT1H",
  email: "someone@example.invalid",
  "idn-email": "someone@example.invalid",
  hostname: "host.example.invalid",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.invalid/",
  url: "https://example.invalid/",
  "uri-reference": "/example",
  "json-pointer": "/example",
  byte: "ZXhhbXBsZQ==",
};

const uuid = "00000000-0000-4000-8000-000000000000";

/** Draws a text for a string schema: by its format, else by its pattern, else letters of the least length. */
export function textFor(schema: JsonObject, random: SeededRandom, surplus: number): string | undefined {
  if (schema.format === "uuid") return random.like(uuid);
  const formatted = typeof schema.format === "string" ? formats[schema.format] : undefined;
  if (formatted !== undefined) return formatted;
  if (typeof schema.pattern === "string") return textFromPattern(schema.pattern, random, surplus);
  const least = typeof schema.minLength === "number" ? schema.minLength : 1;
  const most = typeof schema.maxLength === "number" ? schema.maxLength : Number.POSITIVE_INFINITY;
  return random.like("x".repeat(Math.min(most, Math.max(least, surplus))));
}
