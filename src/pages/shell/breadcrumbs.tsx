import type { SiteTexts } from "../../languages/site-texts.ts";

/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

export interface BreadcrumbsProps {
  readonly trail: readonly Crumb[];
  readonly texts: SiteTexts;
}

/** The way from the show to a page; `trail` ends with the page itself, whose heading says its name. */
export function Breadcrumbs({ trail, texts }: BreadcrumbsProps) {
  const above = trail.slice(0, -1);
  if (above.length === 0) return null;
  return (
    <nav class="trail" aria-label={texts.breadcrumbs}>
      <ol>
        {above.map(({ name, path }) => (
          <li>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
