import { absoluteAddress } from "../../catalog/addresses.ts";
import { type Chapter, listedChapters } from "../../catalog/chapter.ts";
import { type XmlElement, xmlElement } from "./xml-element.ts";

/** Podlove Simple Chapters 1.2. They know no hidden chapters, and every one has a title. */
export function pscChapters(chapters: readonly Chapter[], origin: string): XmlElement {
  return xmlElement(
    "psc:chapters",
    { version: "1.2" },
    listedChapters(chapters).map((chapter) => pscChapter(chapter, origin)),
  );
}

export function pscChapter({ startSeconds, title, href, image }: Chapter, origin: string): XmlElement {
  return xmlElement("psc:chapter", {
    start: normalPlayTime(startSeconds),
    title,
    href,
    image: image === undefined ? undefined : absoluteAddress(origin, image),
  });
}

/** Normal Play Time with hours and milliseconds: `01:02:03.500`. */
function normalPlayTime(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}
