import type { Reading } from "./field.ts";
import { shown } from "./field-kinds.ts";

/** Reads where something leads: a path of the site, or a full https address. */
export function readTarget(raw: unknown): Reading<string> {
  const isPath = typeof raw === "string" && /^\/(?!\/)[^\s]*$/.test(raw);
  const isFull = typeof raw === "string" && /^https:\/\/[^\s]+$/.test(raw) && URL.canParse(raw);
  return isPath || isFull
    ? { value: raw }
    : { what: `is ${shown(raw)}`, fix: "give a path such as /feed.xml, or a full https:// address" };
}
