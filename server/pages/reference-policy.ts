import type { Cryptography } from "../crypto/cryptography.ts";

/**
 * Writes the Content Security Policy of a rendered page that holds all it needs: its own scripts by their hashes,
 * workers that they make, and nothing from anywhere. The renderer's search compiles code at run time, hence
 * 'unsafe-eval'; its styles are made in the browser, hence 'unsafe-inline' for them alone.
 *
 * @see https://www.w3.org/TR/CSP3/#hash-usage
 */
export async function referencePolicy(html: string, sha256: Cryptography["sha256"]): Promise<string> {
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script/gis)].map(([, text = ""]) => text);
  const hashes = await Promise.all(
    // A browser reads a line's end as one character, whatever was sent.
    scripts.map(async (text) => `'sha256-${toBase64(await sha256(text.replaceAll(/\r\n?/g, "\n")))}'`),
  );
  return [
    "default-src 'none'",
    `script-src ${[...new Set(hashes), "'unsafe-eval'"].join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function toBase64(base64url: string): string {
  const text = base64url.replaceAll("-", "+").replaceAll("_", "/");
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}
