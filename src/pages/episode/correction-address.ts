/** What can be filled into the address at which mistakes are reported. */
export interface MistakenPage {
  readonly title: string;
  /** The page's full address. */
  readonly url: string;
  readonly slug: string;
}

/** The address at which a mistake on a page is reported: `{title}`, `{url}` and `{slug}` in it stand for the page's own. */
export function correctionAddress(address: string, page: MistakenPage): string {
  return address.replace(/\{(title|url|slug)\}/g, (_, key: keyof MistakenPage) =>
    encodeURIComponent(page[key]),
  );
}
