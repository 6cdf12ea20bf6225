import type { ClientDriver } from "../harness/client-driver.ts";
import type { Stage } from "../harness/scenario.ts";

/** Starts two clients in one process that share a store, with one session between them. */
export async function startTwoClients(
  { client }: Pick<Stage, "client">,
  options: { readonly expiresInSeconds?: number } = {},
): Promise<readonly [ClientDriver, ClientDriver]> {
  const other = client.instance("b");
  const tokens = await client.session({ ...options, store: "shared" });
  await other.session({ store: "shared", tokens });
  return [client, other];
}
