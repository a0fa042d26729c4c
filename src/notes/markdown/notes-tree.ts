import type { HtmlNode } from "../../html/html-tree.ts";
import { noteAddresses, type Resolve } from "./note-addresses.ts";
import { noteHeadings } from "./note-headings.ts";
import { noteIds } from "./note-ids.ts";
import { linkTimeStamps } from "./time-stamps.ts";

/** How notes are fitted into a page. */
export interface NotesOptions {
  readonly resolve: Resolve;
  /** What every id of the notes begins with; `notes-` unless told. */
  readonly idPrefix?: string;
  /** The level, 1 to 6, that the notes' topmost headings get; 3 unless told, as notes stand under an h2. */
  readonly topHeadingLevel?: number;
  /** What becomes of `(12:31)`: a link to that moment of the audio unless told. */
  readonly moments?: "linked" | "text";
}

/** A tree of `safeTree` as a page needs it: addresses, heading levels, ids and time stamps in place. */
export function notesTree(
  safe: readonly HtmlNode[],
  { resolve, idPrefix = "notes-", topHeadingLevel = 3, moments = "linked" }: NotesOptions,
): readonly HtmlNode[] {
  const tree = noteIds(noteHeadings(noteAddresses(safe, resolve), topHeadingLevel), idPrefix);
  return moments === "linked" ? linkTimeStamps(tree) : tree;
}
