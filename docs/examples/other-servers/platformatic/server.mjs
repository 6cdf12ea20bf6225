// A database as an API, with its own OpenAPI document:
// DATABASE_URL=postgres://postgres@127.0.0.1:5432/books node --import ../loopback.mjs server.mjs
import { create } from "@platformatic/db";

const application = await create(import.meta.dirname, {
  db: { connectionString: process.env.DATABASE_URL, openapi: true },
  migrations: { dir: "migrations", autoApply: true },
  server: { hostname: "127.0.0.1", port: 4305, logger: { level: "error" } },
});
await application.start({ listen: true });
