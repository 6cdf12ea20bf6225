// Gives a new Directus a collection, and prints the OpenAPI document that it then serves:
// DIRECTUS_PASSWORD=... node prepare.mjs http://127.0.0.1:4304 > contract.json
const [origin] = process.argv.slice(2);
const post = (path, body, token) =>
  fetch(new URL(path, origin), {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

const credentials = { email: "admin@example.com", password: process.env.DIRECTUS_PASSWORD };
const { data } = await (await post("/auth/login", credentials)).json();
const title = { field: "title", type: "string", schema: { is_nullable: false }, meta: { required: true } };
await post("/collections", { collection: "books", schema: {}, meta: {}, fields: [title] }, data.access_token);
const headers = { Authorization: `Bearer ${data.access_token}` };
process.stdout.write(await (await fetch(new URL("/server/specs/oas", origin), { headers })).text());
