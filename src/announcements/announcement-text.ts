import type { AnnounceText } from "../catalog/announce-target.ts";
import { fillGaps, type GapValues } from "./fill-gaps.ts";

/** A post as its target has room for it: what is too long loses the end of the summary, and then its own. */
export function announcementText({ template, most, isEscaped }: AnnounceText, values: GapValues): string {
  const withSummary = (summary: string): string =>
    fillGaps(template, { ...values, summary }, isEscaped ? escaped : String).replace(/\n{3,}/, "\n\n");
  const summary = String(values.summary);
  const room = most - withSummary("x").length + 1;
  return cut(withSummary(cut(summary, room)), most);
}

function escaped(value: unknown): string {
  return String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** To the end of a word, where one is near. JavaScript counts at least as many characters as any service. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, Math.max(0, most - 1)).replace(/\s+\S{0,20}$|[\uD800-\uDBFF]$/, "");
  return words && `${words}…`;
}
