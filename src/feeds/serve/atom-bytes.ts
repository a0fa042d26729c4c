import type { Edition } from "../../catalog/edition/edition.ts";
import { isoInstant } from "../../moments/instant.ts";

/** How many episodes Atom and JSON Feed hold. */
export const LATEST = 100;

/** The Atom document of an edition: its latest episodes with their full notes. An edition without any is as old as time. */
export function atomBytes(edition: Edition): Uint8Array[] {
  const { beforeDate, afterDate, tail } = edition.shells.atom;
  const updated = `<updated>${isoInstant(edition.changedAt ?? 0)}</updated>`;
  // The notes are cut out of CDATA in the RSS item and put into CDATA here: the bytes are the same.
  const entries = edition
    .formatEntries(LATEST)
    .flatMap(({ atom, notes }) => [ENCODER.encode(atom.before), notes, ENCODER.encode(atom.after)]);
  return [ENCODER.encode(`${beforeDate}${updated}${afterDate}`), ...entries, ENCODER.encode(tail)];
}

const ENCODER = new TextEncoder();
