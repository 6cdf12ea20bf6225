/**
 * A process with one session over a file that it shares with others. At each "go" of its parent it reads a list of
 * orders ten times at once, and says how that went.
 */
import { createClient, createSession } from "../../../src/client/index.ts";
import { fileLock, fileStore } from "../../../src/client/node/index.ts";

const [baseUrl = "", file = "", locking = "", clientId = ""] = process.argv.slice(2);

const session = createSession({
  baseUrl,
  store: fileStore(file),
  ...(locking === "lock" && { lock: fileLock(`${file}.refresh`), lockTimeoutMs: 0 }),
});
const client = createClient({ session });
let signedOut = 0;
session.on("signedOut", () => signedOut++);

async function read(): Promise<unknown> {
  try {
    const { status } = await client.GET("/api/clients/{clientId}/orders", { params: { path: { clientId } } });
    return status;
  } catch (error) {
    return String(error);
  }
}

process.on("message", async (message) => {
  // Without a parent to listen to, nothing keeps the process alive.
  if (message === "end") return process.disconnect();
  const answers = await Promise.all(Array.from({ length: 10 }, read));
  process.send?.({ answers: [...new Set(answers)], signedOut });
});
process.send?.("ready");
