/** Writes text so that HTML shows it as it is. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Writes a page that asks nothing of anybody: no script, no font, no image.
 *
 * @param options.reloadSeconds after how long a browser asks for the page again; default never.
 */
export function htmlPage(
  title: string,
  body: string,
  { reloadSeconds }: { readonly reloadSeconds?: number } = {},
): string {
  const refresh = reloadSeconds ? `<meta http-equiv="refresh" content="${reloadSeconds}">\n` : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${refresh}<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/docs/page.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

export const stylesheet = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
code { font: 0.95em/1.4 ui-monospace, monospace; }
section { border-top: 1px solid; padding: 0.25rem 0; }
section:target { border-top-width: 4px; }
h2 { margin-bottom: 0; }
`;
