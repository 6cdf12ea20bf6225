/**
 * A fact about the store itself, before and after. What is kept must still be what the decision took it for; null
 * where there was nothing.
 */
export interface NoteChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
}
