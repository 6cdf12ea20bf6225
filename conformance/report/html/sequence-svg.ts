import type { SequenceMessage } from "../../engine/sequence.ts";
import { labelOf, saidBy, timeOf, withoutMiddle } from "../sequence-text.ts";
import { html, type Markup } from "./markup.ts";

/** In pixels: where the client's life line stands, where the server's, and how far two messages are apart. */
const clientX = 90;
const serverX = 690;
const rowHeight = 30;
/** So many characters fit between the life lines. */
const longestLabel = 78;
const top = 44;

/** Draws a sequence of messages as SVG; its text is text, so that it can be read out, searched and copied. */
export function sequenceSvg(messages: readonly SequenceMessage[], title: string): Markup {
  const { first, left, last } = withoutMiddle(messages);
  const rows = [
    ...first.map((message, index) => arrow(message, index)),
    ...(left > 0
      ? [html`<text class="soft" x="${clientX + 10}" y="${y(first.length)}">${left} more messages</text>`]
      : []),
    ...last.map((message, index) => arrow(message, first.length + 1 + index)),
  ];
  const height = y(rows.length);
  return html`<svg viewBox="0 0 760 ${height}" width="760" height="${height}" role="img" aria-label="${title}">
<text x="${clientX}" y="18" text-anchor="middle">client</text><text x="${serverX}" y="18" text-anchor="middle">server</text>
<line x1="${clientX}" y1="26" x2="${clientX}" y2="${height}"/><line x1="${serverX}" y1="26" x2="${serverX}" y2="${height}"/>
${rows}</svg>`;
}

function arrow(message: SequenceMessage, index: number): Markup {
  const { atMs, from, text, isLost = false } = message;
  const here = y(index);
  if (from === "caller") return note(message, here);
  const isRequest = from === "client";
  const [start, end] = isRequest ? [clientX, serverX] : [serverX, clientX];
  // What is lost ends half way, in a cross.
  const tip = isLost ? (start + end) / 2 : end;
  const back = isRequest ? -8 : 8;
  const head = isLost
    ? html`<path d="M${tip - 5} ${here - 5}l10 10m0 -10l-10 10" fill="none"/>`
    : html`<path d="M${tip + back} ${here - 4}L${tip} ${here}L${tip + back} ${here + 4}" fill="none"/>`;
  const isBad = isLost || (!isRequest && /^[45]/.test(text));
  return html`<text class="soft" x="0" y="${here + 4}">${timeOf(atMs)}</text>
<line x1="${start}" y1="${here}" x2="${tip}" y2="${here}"${isRequest ? undefined : html` stroke-dasharray="5 3"`}/>${head}
<text${isBad ? html` class="bad"` : undefined} x="${isRequest ? clientX + 12 : serverX - 12}" y="${here - 5}"${isRequest ? undefined : html` text-anchor="end"`}>${label(message)}</text>
`;
}

/** Marks on the client's life line what its caller did. */
function note(message: SequenceMessage, here: number): Markup {
  return html`<text class="soft" x="0" y="${here + 4}">${timeOf(message.atMs)}</text>
<circle cx="${clientX}" cy="${here}" r="4"/>
<text class="note" x="${clientX + 12}" y="${here + 4}">${label(message)}</text>
`;
}

/** Writes what a message says with its token set off, and in full for whoever points at it where it had to be cut. */
function label(message: SequenceMessage): Markup {
  const { token } = message;
  const written = labelOf(message, longestLabel);
  const said = token === undefined ? written : written.slice(0, -token.length);
  const isCut = !written.startsWith(saidBy(message));
  return html`${isCut ? html`<title>${saidBy(message)}</title>` : undefined}${said}${token === undefined ? undefined : html`<tspan class="token">${token}</tspan>`}`;
}

function y(index: number): number {
  return top + rowHeight * index;
}
