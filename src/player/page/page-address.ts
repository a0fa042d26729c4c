/** A link as it stands on a page. */
export interface PageLink {
  readonly href: string;
  readonly target: string;
  readonly isDownload: boolean;
}

/**
 * Whether a link leads to a page of this site, as far as its address tells: files have an ending, and a page for other sites' frames is none
 * of ours. Links within the page at `here` are the browser's.
 */
export function isPageLink({ href, target, isDownload }: PageLink, here: URL): boolean {
  if (isDownload || (target !== "" && target !== "_self") || !URL.canParse(href)) return false;
  const link = new URL(href);
  const isFile = /\.[^/]*$/.test(link.pathname) || link.pathname.startsWith("/embed/");
  const isWithin = isSamePage(link, here) && href.includes("#");
  return link.origin === here.origin && !isFile && !isWithin;
}

/** Whether two addresses are of one page, at whatever place in it. */
export function isSamePage(one: Pick<URL, "pathname" | "search">, other: typeof one): boolean {
  return one.pathname === other.pathname && one.search === other.search;
}
