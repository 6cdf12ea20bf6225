/** Scalar's mock server, from a document whose examples are what our server answered. `node scalar.ts PORT DOCUMENT`. */
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const [port, file = ""] = process.argv.slice(2);
const app = await createMockServer({ document: JSON.parse(readFileSync(file, "utf8")) });
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(port) });
