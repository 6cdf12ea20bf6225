import type { Services } from "../services.ts";
import { fillSandbox, type SandboxSeed } from "./fill-sandbox.ts";
import { type Identity, renewIdentities } from "./identities.ts";

/** Where the identities are written down for the owner, beside the store; null where nothing is. */
export interface IdentitiesDocument {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
}

type SandboxServices = Pick<Services, "store" | "random" | "passwords" | "clock" | "cryptography">;

const noteName = "sandbox-identities";

/**
 * Opens the sandbox of a store: fills it the first time, and sees to it that the owner's document has passwords
 * that work. One that is lost, or of another store, is replaced by new passwords.
 *
 * @param options.baseUrl where the server listens; it stands in the document.
 * @throws ContendedSandboxError where another process does the same at that moment.
 */
export async function openSandbox(
  services: SandboxServices,
  options: SandboxSeed & { readonly baseUrl: string; readonly document: IdentitiesDocument },
): Promise<Identity[]> {
  const { baseUrl, document } = options;
  const { store, cryptography, clock } = services;
  const world = await fillSandbox(store, options, clock());
  // A digest of random passwords tells nothing about them, and whether the document still fits.
  const digestOf = (identities: readonly Identity[]) => cryptography.sha256(JSON.stringify(identities));

  const kept = readIdentities(await document.read());
  const fits = kept !== undefined && (await digestOf(kept)) === (await store.findNote(noteName));
  const identities = fits ? kept : await renewIdentities(world, services);
  await store.keepNote(noteName, await digestOf(identities));
  await document.write(`${JSON.stringify({ baseUrl, identities }, null, 2)}\n`);
  return identities;
}

function readIdentities(text: string | null): Identity[] | undefined {
  if (text === null) return undefined;
  try {
    return JSON.parse(text).identities;
  } catch {
    // What cannot be read is as good as lost.
    return undefined;
  }
}
