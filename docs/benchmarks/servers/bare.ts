/**
 * Hono without anything: answers fixed bytes, the very status, headers and body that our server answered.
 * `node bare.ts PORT FILE`, where the file is a JSON object of answers by path.
 */
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { RecordedAnswer } from "./record-answer.ts";

const [port, file = ""] = process.argv.slice(2);
const answers: Record<string, RecordedAnswer> = JSON.parse(readFileSync(file, "utf8"));
const app = new Hono();
for (const [path, { status, headers, text }] of Object.entries(answers)) {
  app.get(path, () => new Response(text, { status, headers }));
}
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(port) });
