/**
 * What a page that needs nothing from outside may load: what stands in it, and workers made of that. The
 * renderer's search compiles code at run time, and stays empty without 'unsafe-eval'.
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The renderer's name, drawn in place of the picture that its page would fetch. */
const rendererName = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#0044d4">Redoc</text></svg>',
)}`;

/**
 * Makes a rendered page reach nothing but itself: the addresses of the renderer's pictures go, and a Content
 * Security Policy in the page refuses whatever else it might try.
 *
 * @throws when the page has no `<head>` to put the policy in.
 * @see https://www.w3.org/TR/CSP3/#meta-element
 */
export function sealPage(html: string): string {
  const sealed = html
    .replace("<head>", `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, rendererName);
  if (!sealed.includes(policy)) throw new Error("The rendered page has no <head>, so it cannot be sealed");
  return sealed;
}
