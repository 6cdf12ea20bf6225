import type { Hono } from "hono";
import { Refusal } from "../errors/refusal.ts";
import type { AppEnvironment, Gateway } from "../http/gateway.ts";
import { securityHeaders } from "../http/respond.ts";
import { docsPage } from "./docs-page.ts";
import { stylesheet } from "./html.ts";
import { problemsPage } from "./problems-page.ts";
import type { Readiness } from "./readiness.ts";
import type { Reference } from "./reference.ts";

/** Pages may load our stylesheet, and nothing else from anywhere. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Adds what a server has besides the contract's operations: its health, the contract itself, and its docs.
 *
 * @param options.readiness says for whoever sends requests why this server should get none.
 * @param options.reference says where the making of the reference stands, and begins it.
 */
export function addPages(
  app: Hono<AppEnvironment>,
  gateway: Gateway,
  options: { readonly readiness: Readiness; readonly reference: () => Reference },
): void {
  const pages: Readonly<Record<string, () => Page | Promise<Page>>> = {
    "/healthz": () => json({ status: "ok" }),
    "/readyz": async () => {
      const reason = await options.readiness();
      if (reason === null) return json({ status: "ready" });
      throw new Refusal("unavailable", { detail: reason, retryAfterMs: 1000 });
    },
    // Loaded when somebody asks: most processes that hold an app never hand the document out.
    "/openapi.json": async () => json((await import("../../src/contract/document.ts")).document),
    "/docs": () => docs(options.reference()),
    "/docs/problems": () => html(problemsPage()),
    "/docs/page.css": () => ({ status: 200, type: "text/css; charset=utf-8", text: stylesheet }),
  };
  for (const [path, page] of Object.entries(pages)) {
    app.get(
      path,
      gateway.page(path, async () => respondPage(await page())),
    );
    app.all(path, gateway.otherMethod(path, ["GET"]));
  }
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Default: our own pages' policy. */
  readonly policy?: string;
}

function docs(reference: Reference): Page {
  if (typeof reference === "string") return html(docsPage(reference));
  return { ...html(reference.text), policy: reference.policy };
}

function json(value: unknown): Page {
  return { status: 200, type: "application/json", text: JSON.stringify(value) };
}

function html(text: string): Page {
  return { status: 200, type: "text/html; charset=utf-8", text };
}

function respondPage({ status, type, text, policy = pagePolicy }: Page) {
  const headers = { ...securityHeaders, "Content-Type": type, "Content-Security-Policy": policy };
  return { status, headers, text };
}
