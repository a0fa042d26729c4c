import type { Edition } from "../../catalog/edition/edition.ts";
import { LATEST } from "./atom-bytes.ts";

/** The JSON Feed 1.1 document of an edition: its latest episodes with their full notes. */
export function jsonFeedBytes(edition: Edition): Uint8Array[] {
  const { beforeDate, afterDate, tail } = edition.shells.json;
  const items = edition
    .formatEntries(LATEST)
    .map(({ json, notes }) => `${json.before}${JSON.stringify(DECODER.decode(notes))}${json.after}`);
  return [ENCODER.encode(`${beforeDate}${afterDate}${items.join(",\n")}${tail}`)];
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
