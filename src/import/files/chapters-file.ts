import { parseChaptersJson } from "../../chapters/chapters-json.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { TextFile } from "./transcript-file.ts";

/**
 * Chapters of another host as the file that they become, when a build can read them. `text` has line ends of LF; pictures that are named
 * from where the file was, at `address`, get their full addresses.
 */
export function chaptersFile(text: string, address: string): TextFile | Fault {
  const parsed = parseChaptersJson(text, "chapters.json");
  if (!Array.isArray(parsed)) {
    const isFull = parsed.chapters.every(({ image }) => image === undefined || /^https?:/i.test(image));
    return { extension: "json", text: isFull ? text : withFullAddresses(text, address) };
  }
  const [problem] = parsed;
  return {
    what: problem === undefined ? "cannot be read" : `cannot be read: ${problem.what}`,
    fix: "they stay at their address; add a chapters.json to the episode's folder",
  };
}

function withFullAddresses(text: string, address: string): string {
  const full = (key: string, value: unknown): unknown =>
    key === "img" && typeof value === "string" && URL.canParse(value, address)
      ? new URL(value, address).href
      : value;
  return `${JSON.stringify(JSON.parse(text, full), null, 1)}\n`;
}
