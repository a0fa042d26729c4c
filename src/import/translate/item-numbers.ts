import type { Owner } from "../../feed-check/feed.ts";
import { attribute, cutTo, elementsNamed, numberOf, textUnder } from "./element-values.ts";
import { quotedText } from "./plain-text.ts";
import { given, type Say, type SourceFields } from "./translation.ts";

/** The number of an item, its number in words, and its season. */
export function itemNumbers(item: Owner, say: Say): SourceFields {
  const [episode] = elementsNamed(item, "podcast:episode");
  const display = episode === undefined ? undefined : attribute(episode, "display");
  return given({
    number: numberIn(textUnder(item, "podcast:episode", "itunes:episode"), "episode", say),
    numberDisplay: cutTo(32, display, (cut) =>
      say(`the number in words is longer than 32 characters; it was cut: ${quotedText(cut)}`),
    ),
    season: seasonOf(item, say),
  });
}

/** The season of an item. */
function seasonOf(item: Owner, say: Say): number | undefined {
  return numberIn(textUnder(item, "podcast:season", "itunes:season"), "season", say);
}

/** The name of an item's season, with its number. */
export function seasonNameOf(item: Owner): readonly [season: number, name: string] | undefined {
  const [season] = elementsNamed(item, "podcast:season");
  const name = season === undefined ? undefined : attribute(season, "name");
  const number = seasonOf(item, () => undefined);
  return name === undefined || number === undefined ? undefined : [number, name];
}

/** A number; of `Episode 12`, the number in it. */
function numberIn(text: string | undefined, what: string, say: Say): number | undefined {
  if (text === undefined) return undefined;
  const exact = numberOf(text);
  if (exact !== undefined) return exact;
  const inside = /\d{1,6}/.exec(text)?.[0];
  say(
    `its ${what} number ${quotedText(text)} is no number; ${inside === undefined ? "it was left out" : `${inside} was taken`}`,
  );
  return inside === undefined ? undefined : Number(inside);
}
