import { childText, type Owner } from "../../feed-check/feed.ts";
import type { Fault } from "../../schemas/fault.ts";

/**
 * Why a feed may not be imported, or null. `podcast:locked` asks other hosts to refuse; its owner's address opens it, which the feed names
 * there or as `itunes:email` (podcasting2.md, locked).
 */
export function lockFault(channel: Owner, owner: string | undefined): Fault | null {
  if (childText(channel, "podcast:locked").toLowerCase() !== "yes") return null;
  const [locked] = channel.children.get("podcast:locked") ?? [];
  const named =
    locked?.attributes.get("owner")?.trim() || channel.parts.get("itunes:email")?.[0]?.text.trim();
  if (owner !== undefined && owner.trim().toLowerCase() === named?.toLowerCase()) return null;
  const what =
    owner === undefined ? "is locked by its owner" : `is locked, and ${owner} is not the owner that it names`;
  return { what, fix: "unlock it at the old host, or give the owner's address that the feed names: --owner" };
}
