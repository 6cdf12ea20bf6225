import type { Cryptography } from "../crypto/cryptography.ts";
import { referencePolicy } from "./reference-policy.ts";

/** A rendered reference, and what a browser may run of it. */
export interface ReferencePage {
  readonly text: string;
  /** The Content Security Policy to send it with. */
  readonly policy: string;
}

/** Where the making of the reference stands: `absent` where nobody makes one, or it could not be made. */
export type Reference = "absent" | "being-made" | ReferencePage;

/**
 * Creates what makes the reference when somebody first asks for it, and keeps it: rendering takes seconds, which
 * neither a start nor a reader should wait for.
 *
 * @param render makes the page; undefined where nobody can.
 * @param sha256 as a server's cryptography has it.
 * @returns a function that says where the making stands, and begins it.
 */
export function createReference(
  render: (() => Promise<string>) | undefined,
  sha256: Cryptography["sha256"],
): () => Reference {
  let state: Reference | "not-begun" = render === undefined ? "absent" : "not-begun";
  const make = async (): Promise<void> => {
    try {
      const text = (await render?.()) ?? "";
      state = { text, policy: await referencePolicy(text, sha256) };
    } catch {
      // The reader is told how to make it by hand, which tells why it fails.
      state = "absent";
    }
  };
  return () => {
    if (state !== "not-begun") return state;
    state = "being-made";
    void make();
    return state;
  };
}
