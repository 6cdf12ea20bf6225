import { styleText } from "node:util";

/** Colours words for a terminal, or leaves them as they are. */
export type Paint = (style: "bold" | "dim" | "green" | "red" | "yellow" | "cyan", text: string) => string;

/** Creates a paint. Without colour it returns each text unchanged. */
export function createPaint(hasColour: boolean): Paint {
  return hasColour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
