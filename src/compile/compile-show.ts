import path from "node:path";
import { targetsOf } from "../announcements/targets/targets-of.ts";
import type { SiteFiles } from "../catalog/catalog.ts";
import type { Picture } from "../catalog/picture.ts";
import type { Show } from "../catalog/show.ts";
import { DESCRIPTION_BYTES } from "../feeds/rss/feed-notes.ts";
import { languageOf } from "../languages/language-of.ts";
import { serviceName } from "../languages/service-name.ts";
import type { SiteTexts } from "../languages/site-texts.ts";
import { limitedHtml } from "../notes/limited/limited-html.ts";
import { absoluteHtml } from "../notes/markdown/absolute-html.ts";
import { footerMarkdown } from "../notes/markdown/notes-footer.ts";
import type { Fault } from "../schemas/fault.ts";
import { type FollowLinks, followServices } from "../schemas/follow-links.ts";
import type { BuildContext } from "./build-context.ts";
import { renderSponsors } from "./episode/render-sponsors.ts";
import { renderMarkdown } from "./episode/rendered-notes.ts";
import { wholeTheme } from "./output/design-defaults.ts";
import { addOwnScripts } from "./own-scripts.ts";
import { addIcons } from "./pictures/icon.ts";
import { ARTWORK, addPicture } from "./pictures/picture-files.ts";
import { addSharePicture } from "./pictures/share-picture.ts";
import { findImages, findPeople } from "./pictures/show-pictures.ts";
import { findLive } from "./show-live.ts";
import type { ShowSource } from "./sources/parse-show.ts";
import { showTextPlace } from "./sources/show-text-place.ts";
import type { OwnStyle } from "./style/own-style.ts";
import { readOwnStyle } from "./style/read-own-style.ts";

/** A show with its files found and its texts rendered, the site's icons, and the show's description for feeds. */
export interface CompiledHead {
  readonly show: Show;
  readonly icons: Pick<SiteFiles, "icon" | "icons">;
  /** Limited HTML, at most 4,000 bytes, addresses in full. */
  readonly description: string;
  /** What stands under all notes, for `fillFooter`; empty when nothing does. */
  readonly notesFooter: string;
  /** Who pays for each episode that names nobody, as HTML of notes; empty for nobody. */
  readonly sponsors: string;
  readonly style: OwnStyle;
  readonly scripts: Pick<SiteFiles, "scripts" | "allowed">;
}

/** Compiles what `show.yaml` says; null when it names no artwork or one that cannot be used. Problems are reported. */
export async function compileShow(
  { fields, own, problemAt }: ShowSource,
  context: BuildContext,
): Promise<CompiledHead | null> {
  const naming = { folder: "", problemAt };
  const texts = languageOf(fields.language).site;
  const [artwork, people, images, live, description, footer, sponsors, style, scripts] = await Promise.all([
    addArtwork(fields.artwork, context),
    findPeople(fields.people, naming, context),
    findImages(fields.images, naming, context),
    findLive(fields.live, problemAt, context),
    renderMarkdown({ markdown: fields.description, ...showTextPlace("description", problemAt) }, context),
    renderMarkdown(
      { ...footerText(fields.notesFooter ?? ""), ...showTextPlace("notesFooter", problemAt) },
      context,
    ),
    renderSponsors(fields.sponsors ?? [], { ...IN_SHOW, problemAt, texts }, context),
    readOwnStyle(fields, context),
    addOwnScripts(fields.scripts ?? [], problemAt, context),
  ]);
  if (artwork === null) return null;
  if (!("href" in artwork)) {
    context.report(problemAt(["artwork"], { what: `(${fields.artwork}) ${artwork.what}`, fix: artwork.fix }));
    return null;
  }
  const share = await addSharePicture(artwork, { title: fields.title }, context);
  if (share === undefined) throw new Error(`${artwork.href} is not among the assets`);
  const { description: _, notesFooter: __, announce: ___, menu: ____, footer: _____, ...said } = fields;
  const { links = {}, home: ______, scripts: _______, sponsors: ________, ...rest } = said;
  const show: Show = {
    ...rest,
    texts,
    theme: wholeTheme(fields.theme),
    links: followedAt(links, texts),
    artwork,
    share,
    people,
    images,
    live,
    announce: targetsOf(fields, own?.url ?? fields.url),
    descriptionIntro: description.firstParagraph,
    descriptionHtml: description.html,
    descriptionText: description.text,
  };
  const feedDescription = limitedHtml(absoluteHtml(description.html, show.url), DESCRIPTION_BYTES);
  const icons = await addIcons(artwork, context);
  return { show, icons, description: feedDescription, notesFooter: footer.html, sponsors, style, scripts };
}

/** Named at no moment, for each episode is another one. */
const IN_SHOW = { file: "show.yaml", durationSeconds: null };

/** The services first, then the host's own places. */
function followedAt(links: FollowLinks, texts: SiteTexts): Show["links"] {
  return [
    ...followServices(links).map(([service, address]) => ({ name: serviceName(service, texts), address })),
    ...(links.own ?? []).map(({ title, url }) => ({ name: title, address: url, isOwn: true })),
  ];
}

/** Its ids are its own: it stands under notes that have theirs. */
function footerText(notesFooter: string) {
  return { markdown: footerMarkdown(notesFooter), idPrefix: "footer-" };
}

/** Null when the show names none. */
async function addArtwork(reference: string, context: BuildContext): Promise<Picture | Fault | null> {
  if (reference === "") return null;
  if (/^https?:/i.test(reference)) return AN_ADDRESS;
  return addPicture(path.posix.normalize(reference), ARTWORK, context);
}

const AN_ADDRESS = { what: "is an address", fix: "put the picture into the show's folder and name it here" };
