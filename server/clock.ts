/** Tells the time in milliseconds since the epoch. */
export type Clock = () => number;

/** Writes a moment as every answer and record has it: UTC, to the millisecond, so that texts sort as times do. */
export function isoTime(atMs: number): string {
  return new Date(atMs).toISOString();
}
