import type { Owner } from "../../feed-check/feed.ts";
import { elementsNamed, oneLine } from "./element-values.ts";
import { plainLine } from "./plain-text.ts";
import { listed, type Say } from "./translation.ts";

const LONGEST = 60;
const MOST = 30;

/** What an item is about: its categories and its keywords, each once whatever its capitals. */
export function itemTags(item: Owner, say: Say): readonly string[] | undefined {
  const written = [
    ...elementsNamed(item, "category").flatMap((element) => oneLine(element) ?? []),
    ...elementsNamed(item, "itunes:keywords").flatMap(({ text }) => text.split(/[,;،、]/)),
  ];
  const words = written.flatMap((word) => plainLine(word.trim().replace(/^#/, ""), say) ?? []);
  const tags = [
    ...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values(),
  ].toReversed();
  const short = tags.filter((tag) => [...tag].length <= LONGEST);
  if (short.length < tags.length)
    say(
      `${tags.length - short.length} of its keywords are longer than ${LONGEST} characters; they were left out`,
    );
  if (short.length > MOST) say(`it has ${short.length} keywords; the first ${MOST} were kept`);
  return listed(short.slice(0, MOST));
}
