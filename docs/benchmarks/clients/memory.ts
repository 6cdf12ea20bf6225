import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median, playRounds } from "../rounds.ts";
import { table } from "../table.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("upload.ts", import.meta.url));
const uploadedBytes = 50 * 1024 * 1024;
const bare = "bare fetch";
const clients = [bare, "Countersign", "fetch of a clone, kept for a 401", "ky", "axios"];

/** Measures what an upload of 50 MB takes of memory at its peak, by each client in a process of its own. */
export async function measureMemory({ rounds }: { readonly rounds: number }): Promise<string> {
  let received = 0;
  const server = createServer((request, response) => {
    request.on("data", (chunk: Uint8Array) => {
      received += chunk.length;
    });
    request.on("end", () => response.setHeader("Content-Type", "application/json").end("{}"));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const url = `http://127.0.0.1:${address.port}/upload`;
  try {
    const contenders = clients.map((client) => {
      const upload = async () => {
        received = 0;
        const taken = await uploadBy(client, url);
        if (received < uploadedBytes) throw new Error(`${client} sent ${received} bytes only`);
        return taken;
      };
      return [client, upload];
    });
    const taken: Record<string, number[]> = await playRounds(Object.fromEntries(contenders), rounds);
    const middle = (client: string) => median(taken[client] ?? []) / 1e6;
    const rows = clients.map((client) => {
      const more = middle(client) - middle(bare);
      return [client, middle(client).toFixed(1), client === bare ? "" : more.toFixed(1)];
    });
    return `### MB of memory for an upload of 50 MB\n\n${table(["client", "at the peak", "above bare fetch"], rows)}`;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function uploadBy(client: string, url: string): Promise<number> {
  const args = ["--conditions=countersign-source", "--expose-gc", program, client, url];
  const { stdout } = await run(process.execPath, args);
  return Number(stdout);
}
