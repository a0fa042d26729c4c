import type { ShowHtml } from "../../catalog/catalog.ts";
import { recommendedShows } from "../../catalog/recommended-shows.ts";
import type { Show } from "../../catalog/show.ts";
import { escapeHtml } from "../../html/escape-html.ts";
import { languageName } from "../../languages/language-name.ts";
import { fill } from "../../languages/template.ts";

/** What the page about the show says that no episode changes. */
export function aboutHtml(show: Show): Pick<ShowHtml, "about" | "details" | "podroll"> {
  return { about: introductionHtml(show), details: detailsHtml(show), podroll: podrollHtml(show) };
}

function introductionHtml({ title, tagline, descriptionHtml, texts }: Show): string {
  const heading = `<h1>${escapeHtml(fill(texts.aboutShow, { show: title }))}</h1>`;
  const line = tagline === undefined ? "" : `<p class="tagline">${escapeHtml(tagline)}</p>`;
  return `${heading}${line}<div class="prose">${descriptionHtml}</div>`;
}

function detailsHtml({ texts, updateFrequency, language, categories }: Show): string {
  const frequency =
    updateFrequency === undefined ? "" : detailHtml(texts.newEpisodes, escapeHtml(updateFrequency.text));
  // Apple's names of them, as the feed has them.
  const named = `<bdi lang="en">${escapeHtml(categories.join(", "))}</bdi>`;
  return [
    frequency,
    detailHtml(texts.spokenLanguage, escapeHtml(languageName(language, texts.language))),
    detailHtml(texts.categories, named),
  ].join("");
}

function detailHtml(name: string, html: string): string {
  return `<dt>${escapeHtml(name)}</dt><dd>${html}</dd>`;
}

function podrollHtml(show: Show): string {
  const shows = recommendedShows(show);
  if (shows.length === 0) return "";
  const items = shows.map(
    ({ title, feedUrl }) =>
      `<li><a href="${escapeHtml(feedUrl)}" rel="noopener" type="application/rss+xml">${escapeHtml(title)}</a></li>`,
  );
  return (
    `<section aria-labelledby="podroll"><h2 id="podroll">${escapeHtml(show.texts.showsWeLike)}</h2>` +
    `<ul class="links">${items.join("")}</ul></section>`
  );
}
