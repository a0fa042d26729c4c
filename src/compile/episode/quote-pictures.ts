import type { DeepDive, DeepDiveSection, QuoteOrStory } from "../../catalog/deep-dive.ts";
import type { Episode, Soundbite } from "../../catalog/episode.ts";
import type { Picture } from "../../catalog/picture.ts";
import { mapHtml } from "../../html/map-html.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { textOf } from "../../html/text-of.ts";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import type { BuildContext } from "../build-context.ts";
import { addQuotePicture, type QuoteWords } from "../pictures/quote-picture.ts";

/** What pictures of quotes are made of besides the quotes. */
interface QuoteSource {
  /** The cover, or the show's artwork; undefined when neither is a file of the show. */
  readonly picture: Picture | undefined;
  readonly of: QuoteWords["of"];
}

/** The soundbites of an episode, with a picture of each that has a title of its own. */
export async function pictureSoundbites(
  soundbites: EpisodeFields["soundbites"],
  source: QuoteSource,
  context: BuildContext,
): Promise<Pick<Episode, "soundbites">> {
  if (soundbites === undefined) return {};
  const pictured = await Promise.all(
    soundbites.map(async (soundbite): Promise<Soundbite> => {
      const { title } = soundbite;
      if (title === undefined) return soundbite;
      return { ...soundbite, ...(await pictureOf({ said: title, kind: "soundbite" }, source, context)) };
    }),
  );
  return { soundbites: pictured };
}

/** A deep dive with a picture of each of its quotes. */
export async function pictureQuotes(
  deepDive: DeepDive,
  source: QuoteSource,
  context: BuildContext,
): Promise<DeepDive> {
  const pictured = async (section: DeepDiveSection): Promise<DeepDiveSection> => {
    if (section.kind !== "quotes") return section;
    const entries = section.entries.map((entry) => pictureEntry(entry, source, context));
    return { ...section, entries: await Promise.all(entries) };
  };
  return { ...deepDive, sections: await Promise.all(deepDive.sections.map(pictured)) };
}

async function pictureEntry(
  entry: QuoteOrStory,
  source: QuoteSource,
  context: BuildContext,
): Promise<QuoteOrStory> {
  if (entry.kind === "story") return entry;
  const { html, attribution: by } = entry;
  return { ...entry, ...(await pictureOf({ said: saidIn(html), kind: "quote", by }, source, context)) };
}

async function pictureOf(
  words: Omit<QuoteWords, "of">,
  { picture, of }: QuoteSource,
  context: BuildContext,
): Promise<{ readonly picture?: string }> {
  const address = picture && (await addQuotePicture(picture, { ...words, of }, context));
  return address === undefined ? {} : { picture: address };
}

/** The words of a quote without the time stamps in it, which a picture cannot lead to. */
function saidIn(html: string): string {
  const tree = mapHtml(parseHtml(html), (element) => {
    const isStamp = element.name === "a" && element.attributes.href?.startsWith("#t=") === true;
    return isStamp ? [] : [element];
  });
  return textOf(tree);
}
