import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient as generate } from "@hey-api/openapi-ts";
import { build } from "rolldown";
import { type BenchedClient, baseUrl, type Contender, draft, ifMatch } from "./benched-client.ts";

/** As much of what was generated as is used here. */
interface Generated {
  createClient(config: object): object;
  listOrders(options: object): Promise<Answer>;
  createOrder(options: object): Promise<Answer>;
  activateOrder(options: object): Promise<Answer>;
}
interface Answer {
  readonly response: Response;
}

/** Generates a client from our contract into a folder. Answers the entry of its source. */
export async function generateHeyApi(folder: string): Promise<string> {
  const input = fileURLToPath(new URL("../../../../src/generated/openapi.json", import.meta.url));
  const path = join(folder, "hey-api");
  await generate({
    input,
    output: path,
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript"],
    logs: { level: "silent" },
  });
  const entry = join(path, "entry.ts");
  writeFileSync(
    entry,
    `export { createClient } from "./client/index.ts";
export { activateOrder, createOrder, listOrders } from "./sdk.gen.ts";
`,
  );
  return entry;
}

/**
 * A client that hey-api generated, with the token as its guide has it: by the `auth` of its configuration. The guide
 * shows no refresh.
 *
 * @see https://heyapi.dev/openapi-ts/clients/fetch#auth
 */
export async function heyApi(entry: string): Promise<Contender> {
  const file = `${entry}.bundled.mjs`;
  await build({ input: entry, output: { file }, resolve: { extensionAlias: { ".js": [".ts", ".js"] } } });
  const generated: Generated = await import(pathToFileURL(file).href);
  return ({ fetch, tokens, clientId, loanId }): BenchedClient => {
    const client = generated.createClient({ baseUrl, fetch, auth: () => tokens.accessToken });
    const path = { clientId, loanId };
    return {
      list: async () => (await generated.listOrders({ client, path: { clientId } })).response.status,
      create: async () => (await generated.createOrder({ client, path, body: draft })).response.status,
      async activate(orderId) {
        const headers = { "If-Match": ifMatch };
        const answer = await generated.activateOrder({ client, path: { ...path, orderId }, headers });
        return answer.response.status;
      },
    };
  };
}
