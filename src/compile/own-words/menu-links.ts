import {
  ABOUT_PATH,
  EPISODES_PATH,
  FOLLOW_PATH,
  ownPagePath,
  PEOPLE_PATH,
  SEARCH_PATH,
} from "../../catalog/addresses.ts";
import type { MenuLink, OwnWords } from "../../catalog/own-words.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import type { SITE_PAGES } from "../../schemas/menu-field.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { OwnPageSource } from "./read-own-pages.ts";

/** What every page links to: at the top as the host says it, at the bottom the rest. */
export function menuLinks(
  menu: ShowFields["menu"],
  sources: readonly OwnPageSource[],
  texts: SiteTexts,
): Pick<OwnWords, "menu" | "further"> {
  const site = siteLinks(texts);
  const own = sources.map((source) => ({ ...source, link: ownLink(source) }));
  const named = new Map([...Object.entries(site), ...own.map(({ name, link }) => [name, link] as const)]);
  const marked = own.filter(({ fields }) => fields.menu).map(({ link }) => link);
  const shown =
    menu === undefined
      ? [site.episodes, site.search, site.follow, ...marked]
      : menu.flatMap(({ title, page = "", url }) => entryOf({ title, url }, named.get(page)));
  const rest = own.map(({ link }) => link).filter(({ href }) => !shown.some((link) => link.href === href));
  return { menu: shown, further: [site.about, site.people, ...rest] };
}

function siteLinks(texts: SiteTexts): Readonly<Record<(typeof SITE_PAGES)[number], MenuLink>> {
  return {
    episodes: { title: texts.episodes, href: EPISODES_PATH },
    search: { title: texts.search, href: SEARCH_PATH },
    follow: { title: texts.follow, href: FOLLOW_PATH },
    about: { title: texts.about, href: ABOUT_PATH },
    people: { title: texts.people, href: PEOPLE_PATH },
  };
}

function ownLink({ name, fields }: OwnPageSource): MenuLink {
  return { title: fields.title, href: ownPagePath(name) };
}

/** Nothing for a page that is not there: a Problem says so. */
function entryOf(
  { title, url }: { readonly title: string | undefined; readonly url: string | undefined },
  page: MenuLink | undefined,
): MenuLink[] {
  const href = url ?? page?.href;
  return href === undefined ? [] : [{ title: title ?? page?.title ?? href, href }];
}
