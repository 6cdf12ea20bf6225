// Better Auth in memory, with its own OpenAPI plugin: node --import ../loopback.mjs server.mjs
import { serve } from "@hono/node-server";
import { betterAuth } from "better-auth";
import { memoryAdapter } from "better-auth/adapters/memory";
import { bearer, openAPI } from "better-auth/plugins";

const baseURL = "http://127.0.0.1:4303";
const tables = { user: [], session: [], account: [], verification: [] };
const auth = betterAuth({
  baseURL,
  secret: crypto.randomUUID() + crypto.randomUUID(),
  database: memoryAdapter(tables),
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  plugins: [bearer(), openAPI()],
});
const { email, password } = { email: "kit@example.invalid", password: process.env.BETTER_AUTH_PASSWORD };
await auth.api.signUpEmail({ body: { name: "Kit", email, password } });
serve({ fetch: auth.handler, port: 4303 }, () => console.log(`Listening on ${baseURL}/api/auth`));
