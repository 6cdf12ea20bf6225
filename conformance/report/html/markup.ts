/** Holds HTML that is safe to write out: its texts are escaped. */
export interface Markup {
  readonly html: string;
}

type Content = string | number | Markup | undefined | readonly Content[];

/** Writes HTML. Strings that stand in it are escaped; markup, and lists of it, stand as they are. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { html: parts.map((part, index) => `${part}${written(contents[index])}`).join("") };
}

/** Takes a text for HTML as it is. Only for texts that stand in this program. */
export function trusted(text: string): Markup {
  return { html: text };
}

function written(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  return "html" in content ? content.html : content.map(written).join("");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
